package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.spiegelboek.i18n.Messages;

/** The day after: the book opens with its passphrase, and all that was written is there. */
final class NextDay {

  private final Visitor visitor;
  private final Words words;
  private final Messages messages;

  NextDay(Visitor visitor, Words words) {
    this.visitor = visitor;
    this.words = words;
    this.messages = visitor.messages();
  }

  void unlocks() {
    visitor.seeText(messages.text("vault.unlock.title"));
    visitor.seeFocus("#passphrase");
    visitor.write(words.passphrase + "?");
    visitor.press(KeyCode.ENTER);
    visitor.see("#message", messages.text("vault.unlock.wrong"));
    visitor.seeFocus("#passphrase");
    visitor.write(words.passphrase);
    visitor.press(KeyCode.ENTER);
  }

  /** Today is not the first time any more, and knows where the user was. */
  void findsToday() {
    visitor.seeText(messages.text("today.write"));
    visitor.see("#date", "25");
    visitor.seeText(messages.text("today.none"));
    assertThat(Visitor.fx(() -> Visitor.isShown(visitor.find("#firstTime")))).isFalse();
    visitor.see("#leftAt");
  }

  /** From the list of people to the page with every text on it. */
  void findsTheConversation() {
    visitor.click("#sideBar #sessions");
    visitor.click(visitor.see("#people .label", JourneyTest.INITIALS));
    visitor.click(visitor.see("#page #sessions .label", messages.format("session.number", 1)));
    visitor.see("#topLine #where", JourneyTest.INITIALS);
    visitor.see("#topLine #detail", messages.inline("role.teacher.name"));
    visitor.see("#topLine #detail", messages.format("session.number", 1));
    words.phases.forEach(visitor::seeText);
    visitor.seeText(words.forMyself);
    visitor.seeText(words.expertise);
    assertThat(belief("potential")).contains(messages.inline("belief.answer.present"));
    assertThat(belief("all")).contains(messages.inline("belief.answer.wavering"));
    assertThat(belief("look")).contains(messages.inline("belief.answer.absent"));
    assertThat(belief("together")).contains(messages.inline("belief.answer.wavering"));
    assertThat(isChosen("#focus #works")).isTrue();
    visitor.click("#frameToggle");
    visitor.see("#time", Visitor.has(messages.dates().time(LocalTime.of(16, 30))));
    visitor.see("#minutes", Visitor.has("45"));
    assertThat(isChosen("#setting #one")).isTrue();
  }

  private String belief(String key) {
    return visitor.see("#belief-" + key).getAccessibleText();
  }

  private boolean isChosen(String chip) {
    return visitor.see(chip) instanceof ToggleButton button && button.isSelected();
  }

  /** From the conversation to what goes along with it, and from there back. */
  void findsTheLinksFromBothSides() {
    visitor.click(visitor.see("#chips .link-chip", messages.text("six.2.short")));
    visitor.see("#question", messages.text("six.2.question"));
    visitor.seeText(words.answer);
    visitor.click(visitor.see(".link-chip", JourneyTest.INITIALS));
    visitor.see("#topLine #where", JourneyTest.INITIALS);
    String mirror = messages.format("session.link.mirror", "").strip();
    visitor.click(visitor.see("#chips .link-chip", mirror));
    visitor.seeText(messages.text("mirror.picture"));
    visitor.click(visitor.see(".link-chip", JourneyTest.INITIALS));
    visitor.seeText(words.phases.getFirst());
  }

  /** The picture with its seven lines, and the note in the list of sittings. */
  void findsTheMirror() {
    visitor.click("#sideBar #mirror");
    visitor.seeFocus("#steps-a");
    visitor.click("#earlier");
    visitor.see(".sitting", node -> true);
    visitor.seeText(words.note);
    visitor.see("#marks .read-mark", messages.inline("mirror.noview"));
    visitor.see(".link-chip", JourneyTest.INITIALS);
    visitor.click("#picture");
    visitor.see("#plot");
    visitor.click("#asTable");
    visitor.see("#table .label", Visitor.has("10"));
  }

  /** What was tried in the last chapter, under what was written there earlier. */
  void findsWhatWasTried() {
    visitor.click("#sideBar #workbook");
    visitor.click("#tabBeliefs");
    visitor.seeText(messages.text("workbook.before"));
    Node earlier = visitor.see("#earlier .label", words.tryIt);
    assertThat(earlier).isNotNull();
  }

  /** From the top line, by a word of what was agreed and by one of what is for oneself. */
  void findsItsWords() {
    for (String word : List.of(words.soughtTogether, words.soughtForMyself)) {
      visitor.click("#sideBar #today");
      visitor.seeText(messages.text("today.write"));
      visitor.chord(KeyCode.CONTROL, KeyCode.K);
      visitor.seeFocus("#topLine #search");
      visitor.write(word);
      visitor.see("#found-0", line -> String.valueOf(line.getAccessibleText()).contains(word));
      visitor.press(KeyCode.ENTER);
      visitor.see("#topLine #where", JourneyTest.INITIALS);
      visitor.seeText(words.forMyself);
    }
  }
}
