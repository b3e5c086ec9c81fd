package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ScreenExtension.class)
class ReadingViewTest {

  @Test
  void headingsListsQuotesAndStressAreShownAsMeant() {
    ReadingView view =
        read(
            """
            # Vrijdag
            Het was *stil*, **heel stil**
            in de klas.

            - eerst
            - dan
              1. zo
              2. zus

            > Wie zei dat?
            """);
    assertThat(texts(view))
        .containsExactly(
            "Vrijdag",
            "Het was ",
            "stil",
            ", ",
            "heel stil",
            "\n",
            "in de klas.",
            "•",
            "eerst",
            "•",
            "dan",
            "1.",
            "zo",
            "2.",
            "zus",
            "Wie zei dat?");
    assertThat(styled(view, "slanted")).containsExactly("stil");
    assertThat(styled(view, "strong")).containsExactly("heel stil");
    assertThat(view.lookup(".reading-heading-1")).isNotNull();
    assertThat(view.lookup(".reading-quote")).isNotNull();
  }

  @Test
  void noWordIsLostWhateverItLooksLike() {
    String text =
        "    ingesprongen\n\n<b>vet</b> &copy; [naam](https://example.org) ![foto](bord.png)\n\n"
            + "[ref]: https://example.org \"titel\"\n\n<div>\nblok\n</div>\n\n```\ncode\n```\n"
            + "שלום e\u0301 👩‍🏫 | a | b |\n";
    String shown = String.join(" ", texts(read(text)));
    for (String word :
        List.of(
            "ingesprongen",
            "<b>",
            "vet",
            "naam",
            "https://example.org",
            "foto",
            "bord.png",
            "ref",
            "titel",
            "<div>",
            "blok",
            "code",
            "שלום",
            "e\u0301",
            "👩‍🏫",
            "| a | b |")) {
      assertThat(shown).contains(word);
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void hostileMarksNeitherHangNorBreakThePage() {
    read("> ".repeat(20_000) + "diep");
    read("*a **b ".repeat(20_000));
    read("[".repeat(50_000));
    read("- ".repeat(20_000) + "diep");
    read("woord ".repeat(170_000));
    Random random = new Random(7);
    String signs = "*_#>-+1. \n`[]()!<&\\~ab";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(200, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
      read(text.toString());
    }
  }

  @Test
  void enterGoesOnWithAListAndEndsIt() {
    assertThat(entered("- een")).isEqualTo("- een\n- ");
    assertThat(entered("  9) een")).isEqualTo("  9) een\n  10) ");
    assertThat(entered("weg\n* een")).isEqualTo("weg\n* een\n* ");
    assertThat(entered("- een\n- ")).isEqualTo("- een\n");
    assertThat(ListLines.goOn(new TextArea("gewoon - niet"))).isFalse();
    assertThat(ListLines.goOn(new TextArea("-geen lijst"))).isFalse();
  }

  private static String entered(String text) {
    TextArea field = new TextArea(text);
    field.end();
    assertThat(ListLines.goOn(field)).isTrue();
    return field.getText();
  }

  private static ReadingView read(String text) {
    ReadingView view = new ReadingView();
    view.show(text);
    return view;
  }

  private static List<String> styled(Parent view, String styleClass) {
    return view.lookupAll("." + styleClass).stream().map(node -> ((Text) node).getText()).toList();
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Text text) {
      texts.add(text.getText());
    } else if (node instanceof Label label) {
      texts.add(label.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }
}
