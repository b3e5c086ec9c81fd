package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.spiegelboek.i18n.Messages;

/** The first evening: from no book at all to a conversation with all that goes along with it. */
final class FirstDay {

  private final Visitor visitor;
  private final Words words;
  private final Messages messages;

  FirstDay(Visitor visitor, Words words) {
    this.visitor = visitor;
    this.words = words;
    this.messages = visitor.messages();
  }

  /** The book in the chosen language, with passphrase and recovery sheet. */
  void makesTheBook(Path folder) {
    visitor.click(visitor.see(".closed-languages .toggle-button", words.language.ownName()));
    visitor.seeText(messages.text("vault.begin.title"));
    visitor.click("#newBook");
    visitor.seeText(messages.text("vault.new.title"));
    visitor.seeFocus("#first");
    visitor.write(words.passphrase);
    visitor.tabTo("#second");
    visitor.write(words.passphrase);
    visitor.clickText(messages.text("vault.new.place"));
    visitor.write("#name", words.journal);
    visitor.see("#where", folder.toString());
    visitor.click("#make");
    answersFromTheSheet();
    visitor.seeText(messages.text("vault.comfort.title"));
    visitor.seeFocus("#open");
    visitor.press(KeyCode.SPACE);
    visitor.seeText(messages.text("today.first.book"));
  }

  private void answersFromTheSheet() {
    visitor.see("#groups .code-group");
    List<String> groups =
        Visitor.fx(
            () ->
                visitor.find("#groups").lookupAll(".code-group").stream()
                    .map(Visitor::text)
                    .toList());
    assertThat(groups).hasSize(8);
    visitor.click("#have");
    visitor.seeFocus("#first");
    visitor.write(asked("#firstLabel", groups));
    visitor.press(KeyCode.TAB);
    visitor.seeFocus("#second");
    visitor.write(asked("#secondLabel", groups));
    visitor.press(KeyCode.ENTER);
  }

  private String asked(String label, List<String> groups) {
    String number = Visitor.text(visitor.see(label)).replaceAll("\\D", "");
    return groups.get(Integer.parseInt(number) - 1).toLowerCase(Locale.ROOT);
  }

  /** What, Who, In what and Beliefs, each with its own page; in the last one something is tried. */
  void readsTheFourChapters() {
    visitor.click("#sideBar #workbook");
    for (String chapter : List.of("What", "Who", "Inwhat", "Beliefs")) {
      visitor.click("#tab" + chapter);
      String key = "workbook." + chapter.toLowerCase(Locale.ROOT);
      visitor.seeText(messages.text(key + ".title"));
      visitor.seeText(messages.text(key + ".body"));
    }
    visitor.write(".try-it #text", words.tryIt);
    visitor.seeSaved();
  }

  /** With the keyboard alone: seven marks, one of them no view, a note, and the picture. */
  void takesTheMirror() {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    visitor.seeFocus("#steps-a");
    visitor.press(KeyCode.DIGIT7, KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.DOWN, KeyCode.DIGIT0);
    visitor.press(KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.DOWN, KeyCode.DIGIT4);
    visitor.press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    visitor.press(KeyCode.DOWN, KeyCode.DIGIT6);
    visitor.seeFocus("#steps-g");
    visitor.tabTo("#field");
    visitor.write(words.note);
    visitor.seeSaved();
    visitor.tabTo("#picture");
    visitor.press(KeyCode.SPACE);
    visitor.seeText(messages.text("mirror.picture"));
    visitor.see("#plot");
  }

  void answersTheSecondQuestion() {
    visitor.click("#sideBar #reflection");
    visitor.clickText(messages.text("six.2.short"));
    visitor.see("#question", messages.text("six.2.question"));
    visitor.write("#text", words.answer);
    visitor.seeText(messages.text("six.2.reveal"));
    visitor.seeSaved();
  }

  /** A conversation of this afternoon: who, when, what about, what was said, what stays here. */
  void notesAConversation() {
    visitor.click("#sideBar #sessions");
    visitor.click("#empty .button");
    visitor.seeFocus("#name");
    visitor.write(JourneyTest.INITIALS);
    visitor.press(KeyCode.TAB);
    visitor.tabTo("#role");
    visitor.press(KeyCode.DOWN);
    visitor.until("the role", () -> visitor.isSaid("#role", messages.text("role.teacher.name")));
    visitor.write("#time", "16.30");
    visitor.write("#minutes", "45");
    visitor.click("#setting #one");
    visitor.click("#focus #works");
    for (int i = 0; i < JourneyTest.PHASES.size(); i++) {
      visitor.write("#" + JourneyTest.PHASES.get(i), words.phases.get(i));
    }
    visitor.tabTo("#present");
    visitor.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    visitor.press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2);
    visitor.see("#belief-together");
    visitor.write("#expertise", words.expertise);
    visitor.write("#notes", words.forMyself);
    visitor.press(KeyCode.TAB);
    visitor.seeSaved();
  }

  /** The sitting from the conversation, the answer from its own page. */
  void linksMirrorAndAnswer() {
    visitor.click("#add");
    visitor.seeFocus("#offer #search");
    visitor.click(visitor.see(".offer-row", words.note));
    visitor.see("#chips .link-chip");
    visitor.click("#sideBar #reflection");
    visitor.clickText(messages.text("six.2.short"));
    visitor.see("#text", words.answer);
    visitor.click("#links #link");
    visitor.click(visitor.see(".offered", JourneyTest.INITIALS));
    Node chip = visitor.see("#links .link-chip", JourneyTest.INITIALS);
    assertThat(Visitor.text(chip)).contains("1");
  }
}
