package org.spiegelboek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four languages say the same things. */
class LanguagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "content"})
  void fourLanguagesHoldTheSameKeys(String kind) {
    List<Texts> files = Texts.all(kind);
    Set<String> keys = new TreeSet<>();
    files.forEach(file -> keys.addAll(file.texts().keySet()));
    List<String> wrong = new ArrayList<>();
    for (Texts file : files) {
      for (String key : keys) {
        if (!file.texts().containsKey(key)) {
          wrong.add("add to " + file.file() + ":\n" + key + "=" + elsewhere(files, key));
        }
      }
    }
    assertThat(wrong).as("every text stands in four languages; add these, translated").isEmpty();
  }

  private static String elsewhere(List<Texts> files, String key) {
    return files.stream()
        .filter(file -> file.texts().containsKey(key))
        .map(file -> file.texts().get(key))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "content"})
  void fourLanguagesHoldTheirKeysInTheSameOrder(String kind) {
    List<Texts> files = Texts.all(kind);
    List<String> order = List.copyOf(files.getFirst().texts().keySet());
    for (Texts file : files) {
      assertThat(List.copyOf(file.texts().keySet()))
          .as(file.file() + " in the order of the Dutch file, so that the four can be compared")
          .containsExactlyElementsOf(order);
    }
  }

  @Test
  void noKeyStandsTwice() {
    List<String> wrong = new ArrayList<>();
    for (String language : Texts.LANGUAGES) {
      Texts messages = Texts.messages(language);
      Texts content = Texts.content(language);
      messages.twice().forEach(key -> wrong.add(messages.file() + ": " + key));
      content.twice().forEach(key -> wrong.add(content.file() + ": " + key));
      messages.texts().keySet().stream()
          .filter(content.texts()::containsKey)
          .forEach(key -> wrong.add(messages.file() + " and " + content.file() + ": " + key));
    }
    assertThat(wrong).as("one key, one text: take the second one out").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "content"})
  void placeholdersMatchInFourLanguages(String kind) {
    List<Texts> files = Texts.all(kind);
    List<String> wrong = new ArrayList<>();
    Texts dutch = files.getFirst();
    for (Texts file : files) {
      file.texts()
          .forEach(
              (key, text) -> {
                Set<String> here = placeholders(text);
                Set<String> there = placeholders(dutch.texts().getOrDefault(key, text));
                if (!here.equals(there)) {
                  wrong.add(file.file() + ": " + key + " has " + here + ", Dutch has " + there);
                }
              });
    }
    assertThat(wrong).as("the program fills in the same things in every language").isEmpty();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "content"})
  void apostrophesAreDoubledOnlyBesidePlaceholders(String kind) {
    List<String> wrong = new ArrayList<>();
    for (Texts file : Texts.all(kind)) {
      file.texts()
          .forEach(
              (key, text) -> {
                if (!quotesAreRight(text)) {
                  wrong.add(file.file() + ": " + key + "=" + text);
                }
              });
    }
    assertThat(wrong)
        .as(
            "a text with {0} is a MessageFormat and doubles its apostrophes, any other stands as"
                + " is")
        .isEmpty();
  }

  private static boolean quotesAreRight(String text) {
    if (!PLACEHOLDER.matcher(text).find()) {
      return !text.contains("''") && !text.contains("{");
    }
    try {
      new MessageFormat(text, Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return !text.replace("''", "").contains("'");
  }

  @Test
  void textsAreClean() {
    List<String> wrong = new ArrayList<>();
    for (String kind : List.of("messages", "content")) {
      for (Texts file : Texts.all(kind)) {
        String raw = Texts.raw(file.file());
        if (!Normalizer.isNormalized(raw, Normalizer.Form.NFC) || raw.contains("\\u")) {
          wrong.add(file.file() + ": save it as UTF-8 in NFC, without escapes");
        }
        file.texts()
            .forEach(
                (key, text) -> {
                  if (text.isBlank() || !text.equals(text.strip()) || text.contains("  ")) {
                    wrong.add(file.file() + ": " + key + " is empty or has stray spaces");
                  }
                });
      }
    }
    assertThat(wrong).as("texts as they are read").isEmpty();
  }

  @Test
  void messagesStandInTheSectionOfTheirFeature() {
    List<String> wrong = new ArrayList<>();
    Pattern heading = Pattern.compile("# === (\\w+) ===");
    for (String language : Texts.LANGUAGES) {
      String file = "messages_" + language + ".properties";
      String section = "";
      for (String line : Texts.raw(file).lines().toList()) {
        var found = heading.matcher(line);
        if (found.matches()) {
          section = found.group(1);
        } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(section + ".")) {
          wrong.add(file + ": " + line + " under " + section);
        }
      }
    }
    assertThat(wrong).as("a key starts with its feature and stands in that section").isEmpty();
  }

  @Test
  void nothingIsShouted() {
    List<String> wrong = new ArrayList<>();
    for (Texts file : Texts.all("messages")) {
      file.texts()
          .forEach(
              (key, text) -> {
                if (text.contains("!")) {
                  wrong.add(file.file() + ": " + key + "=" + text);
                }
              });
    }
    assertThat(wrong).as("the book speaks calmly, without exclamation marks").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "pt", "lv"})
  void messagesKeepAwayFromWordsThatJudge(String language) {
    List<String> wrong = new ArrayList<>();
    Pattern avoided = AvoidedWords.of(language);
    Texts.messages(language)
        .texts()
        .forEach(
            (key, text) -> {
              if (AvoidedWords.isAllowed(key)) {
                return;
              }
              List<String> hits = avoided.matcher(text).results().map(MatchResult::group).toList();
              if (!hits.isEmpty()) {
                wrong.add(key + "=" + text + " says " + hits);
              }
            });
    assertThat(wrong)
        .as("a mirror, no measurement: say 'mark', 'where you stand', 'found', or leave it out")
        .isEmpty();
  }
}
