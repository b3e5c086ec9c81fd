package org.spiegelboek.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Two or three laptops, and a synchroniser that carries files late, in any order, in halves, and
 * under names of its own. Once everything has come, all journals hold the last change of
 * everything. With {@code -Pharness} over 300 histories.
 */
@Execution(ExecutionMode.CONCURRENT)
class ExchangePropertyTest {

  private static final int HISTORIES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 300 : 6;
  private static final int STEPS = 30;
  private static final int RECORDS = 4;
  private static final long SEED = 20261129;

  @TempDir Path folder;
  private int files;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void allLaptopsComeToTheSameAndNothingIsLost() throws IOException {
    for (int i = 0; i < HISTORIES; i++) {
      Random random = new Random(SEED + i);
      Path place = folder.resolve("h" + i);
      List<Laptop> laptops = new ArrayList<>();
      laptops.add(Laptop.first(place.resolve("0"), "0000000a"));
      for (int other = 1; other < 2 + i % 2; other++) {
        laptops.add(
            laptops.getFirst().another(place.resolve("" + other), "0000000" + "abc".charAt(other)));
      }
      try {
        play(laptops, random, "history " + i);
      } finally {
        laptops.forEach(Laptop::close);
      }
    }
    System.out.printf(
        "exchange: %d histories of two and three laptops, %d files taken in, all the same%n",
        HISTORIES, files);
  }

  private void play(List<Laptop> laptops, Random random, String what) throws IOException {
    Map<String, String> last = new TreeMap<>();
    for (int step = 1; step <= STEPS; step++) {
      Laptop one = laptops.get(random.nextInt(laptops.size()));
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> write(one, id(random), step, last);
        case 3 -> delete(one, id(random), step, last);
        case 4 -> one.handOut();
        case 5 -> files += one.takeIn().files();
        default -> carry(one, laptops.get(random.nextInt(laptops.size())), random);
      }
    }
    for (int round = 0; round < 4; round++) {
      for (Laptop one : laptops) {
        one.handOut();
        for (Laptop other : laptops) {
          one.carryTo(other);
        }
      }
      for (Laptop one : laptops) {
        files += one.takeIn().files();
      }
    }
    for (Laptop one : laptops) {
      assertThat(content(one)).as(what).isEqualTo(content(laptops.getFirst()));
      assertThat(one.takeIn().waiting()).as(what).isZero();
      assertThat(one.handOut()).as("quiet at the end of " + what).isFalse();
      for (Map.Entry<String, String> record : last.entrySet()) {
        assertThat(one.text(record.getKey())).as(what).isEqualTo(record.getValue());
      }
    }
  }

  private static void write(Laptop on, String id, int step, Map<String, String> last) {
    on.page(id, "woorden " + step, step);
    last.put(id, "woorden " + step);
  }

  /** As the program does it: only what is there is deleted. */
  private static void delete(Laptop on, String id, int step, Map<String, String> last)
      throws IOException {
    if (!on.text(id).isEmpty()) {
      on.put("'deleted':[{'kind':'page','id':'%s','at':'%s'}]".formatted(id, Laptop.moment(step)));
      last.put(id, "");
    }
  }

  private static String id(Random random) {
    return "019a0000-0000-7000-8000-00000000000" + random.nextInt(RECORDS);
  }

  /** Some of the files, some of them in halves or under another name. */
  private static void carry(Laptop from, Laptop to, Random random) throws IOException {
    for (Path file : from.list()) {
      Path target = to.files().resolve(file.getFileName());
      if (Files.exists(target) || !from.isOwn(file)) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      switch (random.nextInt(4)) {
        case 0 -> Files.write(target, bytes);
        case 1 -> Files.write(target, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        case 2 -> {
          String stem = target.getFileName().toString().replace(ExchangePlace.ENDING, "");
          Files.write(target.resolveSibling(stem + "-KANTOOR" + ExchangePlace.ENDING), bytes);
        }
        default -> {
          // It comes later.
        }
      }
    }
  }

  /** Earlier texts of what was deleted depend on who heard of the deletion first. */
  private static ObjectNode content(Laptop one) throws IOException {
    ObjectNode content = one.content();
    content.remove("revisions");
    return content;
  }
}
