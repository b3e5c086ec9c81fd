package org.spiegelboek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys and the places that use them belong together. */
class KeysTest {

  private static final Pattern JAVA_LITERAL =
      Pattern.compile("(?<!')\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]*)\"");
  private static final Pattern ASKED_IN_JAVA =
      Pattern.compile("\\b(?:text|format)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"\\s*[,)]");

  /** Texts of the fixed content files without a place on a screen, with the reason. */
  private static final Map<String, String> WITHOUT_PLACE =
      Map.ofEntries(
          Map.entry("menu.export", "export has no screen yet"),
          Map.entry("menu.people", "people are chosen among the conversations"),
          Map.entry("menu.search", "the search field says what it finds"),
          Map.entry("menu.lock", "the sidebar says it in a sentence with the keys"),
          Map.entry("menu.unlock", "the lock screen says 'open the book'"),
          Map.entry("privacy.passphrase", "the lock screen says it in its own words"),
          Map.entry("session.note.private.name", "the right page is headed by the book itself"),
          Map.entry("session.note.private.meaning", "the right page is headed by the book itself"),
          Map.entry("session.note.shared.name", "the left page is headed by the book itself"),
          Map.entry("session.note.shared.meaning", "the left page is headed by the book itself"));

  @Test
  void everyTextIsUsed() {
    Set<String> whole = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      JAVA_LITERAL
          .matcher(MainCode.text(file))
          .results()
          .map(hit -> hit.group(1))
          .forEach(text -> (text.endsWith(".") ? beginnings : whole).add(text));
    }
    for (Path file : MainCode.files(MainCode.RESOURCES, ".fxml")) {
      FXML_KEY.matcher(MainCode.text(file)).results().forEach(hit -> whole.add(hit.group(1)));
    }
    Set<String> unused = new TreeSet<>(Texts.messages("nl").texts().keySet());
    unused.addAll(Texts.content("nl").texts().keySet());
    unused.removeIf(key -> whole.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    Set<String> listedForNothing = new TreeSet<>(WITHOUT_PLACE.keySet());
    listedForNothing.removeAll(unused);
    assertThat(listedForNothing).as("these are used: take them out of WITHOUT_PLACE").isEmpty();
    unused.removeAll(WITHOUT_PLACE.keySet());
    assertThat(unused)
        .as(
            "take these lines out of the four files, or use them: as %%key in FXML, as a literal,"
                + " or as a literal ending in '.' with the rest behind it")
        .isEmpty();
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    Set<String> known = new TreeSet<>(Texts.messages("nl").texts().keySet());
    known.addAll(Texts.content("nl").texts().keySet());
    List<String> missing = new ArrayList<>();
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      ASKED_IN_JAVA
          .matcher(MainCode.text(file))
          .results()
          .map(hit -> hit.group(1))
          .filter(key -> !known.contains(key))
          .forEach(key -> missing.add(file + " asks for\n" + key + "="));
    }
    for (Path file : MainCode.files(MainCode.RESOURCES, ".fxml")) {
      FXML_KEY
          .matcher(MainCode.text(file))
          .results()
          .map(hit -> hit.group(1))
          .filter(key -> !known.contains(key))
          .forEach(key -> missing.add(file + " asks for\n" + key + "="));
    }
    assertThat(missing).as("add these lines to the four messages files").isEmpty();
  }
}
