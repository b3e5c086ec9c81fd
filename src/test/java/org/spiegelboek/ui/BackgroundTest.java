package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private final ExecutorService lane = Executors.newSingleThreadExecutor();
  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final Background background = new Background(lane, Runnable::run, heard::add);

  @AfterEach
  void close() {
    lane.shutdown();
  }

  private Object next() throws InterruptedException {
    return heard.poll(60, TimeUnit.SECONDS);
  }

  @Test
  void anErrorInTheWorkIsHandedOnAndTheLaneStaysTheSame() throws Exception {
    background.run(Thread::currentThread, heard::add);
    Object thread = next();
    background.run(
        () -> {
          throw new StackOverflowError("deep");
        },
        heard::add);
    assertThat(next())
        .isInstanceOfSatisfying(
            Exception.class, failure -> assertThat(failure).hasRootCauseMessage("deep"));
    background.run(Thread::currentThread, heard::add);
    assertThat(next()).isSameAs(thread);
  }

  @Test
  void whoAskedIsToldOfAnErrorInsteadOfEverybody() throws Exception {
    background.run(
        () -> {
          throw new NoClassDefFoundError("none");
        },
        heard::add,
        failure -> heard.add("told"));
    assertThat(next()).isEqualTo("told");
  }
}
