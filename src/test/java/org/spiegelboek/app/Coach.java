package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** A coach around one conversation, who never touches the mouse. */
final class Coach {

  private final Visitor visitor;
  private final CoachWords words;

  Coach(Visitor visitor, CoachWords words) {
    this.visitor = visitor;
    this.words = words;
  }

  void unlocks() {
    visitor.seeFocus("#passphrase");
    visitor.write(WindowProcess.PASSPHRASE);
    visitor.press(KeyCode.ENTER);
  }

  /** From the card of what comes next. */
  void goesToTheNextConversation() {
    visitor.see("#prepare");
    visitor.tabTo("#prepare");
    visitor.press(KeyCode.SPACE);
    visitor.see("#topLine #where", CoachJourneyTest.INITIALS);
    visitor.see("#notes");
  }

  /** On top of the page, with how it went and a line about it. */
  void answersWhatWasAgreedLastTime() {
    seeCarried(words.agreed);
    visitor.tabTo(".carried #how");
    visitor.press(KeyCode.SPACE);
    visitor.tabTo(".carried #partly");
    visitor.press(KeyCode.SPACE);
    visitor.see(".carried #undo");
    visitor.tabTo(".carried #how");
    visitor.press(KeyCode.SPACE);
    visitor.tabTo(".carried #note");
    visitor.write(words.went);
    visitor.press(KeyCode.ENTER);
  }

  void prepares() {
    visitor.tabTo("#focus #works");
    visitor.press(KeyCode.SPACE);
    visitor.tabTo("#goal");
    visitor.write(words.goal);
    visitor.tabTo("#present");
    visitor.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    visitor.press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1);
    visitor.see("#belief-together");
    visitor.tabTo("#line");
    visitor.write(words.belief);
    visitor.tabTo("#balance");
    visitor.press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.ENTER);
  }

  /** In the middle of a sentence; then she stands at the same letter again. */
  void isDisturbedWhileWritingForHerself() {
    visitor.tabTo("#notes");
    visitor.write(words.notes.get(0) + words.notes.get(1));
    for (int i = 0; i < words.notes.get(1).length(); i++) {
      visitor.press(KeyCode.LEFT);
    }
    visitor.chord(KeyCode.CONTROL, KeyCode.L);
    visitor.see(".closed");
    assertThat(visitor.texts()).noneMatch(text -> text.contains(words.notes.get(1)));
    unlocks();
    visitor.seeFocus("#notes");
    visitor.until("the caret", () -> caretIs(words.notes.getFirst().length()));
    visitor.write(words.notes.get(2));
    visitor.seeSaved();
  }

  private boolean caretIs(int place) {
    return visitor.focused() instanceof TextInputControl field && field.getCaretPosition() == place;
  }

  /** With the whole window for the two of them, and nothing of her own in it. */
  void holdsIt() {
    visitor.seeFocus("#notes");
    visitor.press(KeyCode.F11);
    visitor.see(".question-cards");
    assertThat(visitor.texts()).noneMatch(text -> text.contains(words.notes.get(1)));
    visitor.tabTo("#now");
    visitor.write(words.said.get(0));
    visitor.tabTo("#options");
    visitor.write(words.said.get(1));
    visitor.press(KeyCode.ESCAPE);
    visitor.see("#topLine #where", CoachJourneyTest.INITIALS);
  }

  /** From the list of people, with the arrows; the page opens where she wrote last. */
  void goesBackToIt() {
    visitor.see("#prepare, #section-free");
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    visitor.see("#people .label", CoachJourneyTest.INITIALS);
    visitor.tabTo("#people");
    visitor.press(KeyCode.HOME);
    visitor.see("#page #sessions .label");
    visitor.tabTo("#page #sessions");
    visitor.press(KeyCode.HOME, KeyCode.ENTER);
    visitor.see("#topLine #where", CoachJourneyTest.INITIALS);
    visitor.seeFocus("#options");
    visitor.until("looking back", () -> isChosen("#look_back"));
  }

  private boolean isChosen(String button) {
    return visitor.find(button) instanceof ToggleButton toggle && toggle.isSelected();
  }

  void looksBack() {
    visitor.tabTo("#back");
    visitor.write(words.back);
    visitor.tabTo("#domains #insight");
    visitor.press(KeyCode.SPACE);
    visitor.tabTo("#deal");
    visitor.tabTo("#addAgreement");
    visitor.press(KeyCode.SPACE);
    visitor.seeFocus("#what");
    visitor.write(words.newlyAgreed);
    visitor.tabTo("#due");
    visitor.write("2026-12-02");
    visitor.tabTo("#lookBack");
    visitor.write("2026-12-09");
    visitor.tabTo("#agree");
    visitor.press(KeyCode.SPACE);
    visitor.see("#made #tick", line -> says(line.getAccessibleText(), words.newlyAgreed));
    visitor.tabTo("#balance");
    visitor.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    visitor.seeSaved();
  }

  /** Like this one, with what is still open on top and without what was said. */
  void startsTheNextOne() {
    visitor.tabTo("#working");
    visitor.press(KeyCode.SPACE);
    visitor.see("#beginFromLast");
    visitor.tabTo("#beginFromLast");
    visitor.press(KeyCode.SPACE);
    seeCarried(words.newlyAgreed);
    assertThat(Visitor.fx(() -> isChosen("#focus #works"))).isTrue();
    assertThat(visitor.texts()).noneMatch(text -> text.contains(words.goal));
    assertThat(visitor.texts()).noneMatch(text -> text.contains(words.back));
  }

  private void seeCarried(String agreed) {
    visitor.see(".carried #tick", line -> says(line.getAccessibleText(), agreed));
  }

  private static boolean says(String text, String words) {
    return text != null && text.contains(words);
  }
}
