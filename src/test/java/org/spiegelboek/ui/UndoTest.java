package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {

  private final List<String> log = new ArrayList<>();
  private final Undo undo = new Undo();

  private Step step(String name) {
    return new Step(() -> log.add("-" + name), () -> log.add("+" + name));
  }

  @Test
  void theLastThingIsTakenBackFirstAndDoneAgainLast() {
    undo.did(step("a"));
    undo.didHere(step("b"));
    assertThat(undo.back() && undo.back()).isTrue();
    assertThat(undo.back()).as("nothing is left").isFalse();
    assertThat(undo.again() && undo.again()).isTrue();
    assertThat(undo.again()).isFalse();
    assertThat(log).containsExactly("-b", "-a", "+a", "+b");
  }

  @Test
  void whatIsNewEndsWhatCouldBeDoneAgain() {
    undo.did(step("a"));
    undo.back();
    undo.did(step("b"));
    assertThat(undo.again()).isFalse();
  }

  @Test
  void anotherScreenForgetsWhatChangedOnThisOneAndNothingElse() {
    undo.did(step("stored"));
    undo.didHere(step("shown"));
    undo.didHere(step("taken back"));
    undo.back();
    undo.leave();
    undo.back();
    assertThat(undo.back()).isFalse();
    assertThat(log).containsExactly("-taken back", "-stored");
  }

  @Test
  void whatIsTakenBackFromItsSentenceIsNotTakenBackTwice() {
    Step first = step("a");
    undo.did(first);
    undo.did(step("b"));
    undo.back(first);
    undo.back(first);
    undo.back();
    assertThat(undo.back()).isFalse();
    assertThat(log).containsExactly("-a", "-b");
  }

  @Test
  void takingBackIsNothingNew() {
    List<String> told = new ArrayList<>();
    undo.onTold((sentence, step) -> told.add(sentence));
    undo.didHere("done", new Step(() -> undo.didHere("again", step("x")), () -> {}));
    undo.back();
    assertThat(told).containsExactly("done");
    assertThat(undo.back()).isFalse();
  }
}
