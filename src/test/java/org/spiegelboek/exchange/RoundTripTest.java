package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.reflection.WorkbookQuestion;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

  private static final String HEAD = "{\"format\":\"spiegelboek-journal\",\"version\":1,";

  @TempDir Path first;
  @TempDir Path second;

  @ParameterizedTest
  @ValueSource(strings = {"nele.json", "karim.json", "marta.json", "ilze.json"})
  void aSampleComesOutAsItWentInAndSoDoesTheCopy(String name) {
    String given = JournalOnDisk.resource(name);
    String exported;
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      exported = journal.write();
    }
    assertThat(JournalOnDisk.content(exported)).isEqualTo(JournalOnDisk.content(given));
    try (JournalOnDisk copy = new JournalOnDisk(second)) {
      copy.read(exported);
      assertThat(copy.write()).isEqualTo(exported);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasASample(Language language) throws IOException {
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      ImportResult result = Sample.fill(journal.database(), language, JournalOnDisk.CLOCK);
      assertThat(result.added()).isGreaterThan(20);
      assertThat(journal.content().path("journal").path("language").asText())
          .isEqualTo(language.code());
    }
  }

  @Test
  void everyFieldOfTheFormatIsKept() {
    String given = JournalOnDisk.resource("everything.json");
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content()).isEqualTo(JournalOnDisk.content(given));
    }
  }

  @Test
  void unknownFieldsAtEveryDepthComeBackInTheirPlace() {
    String given = JournalOnDisk.resource("unknown.json");
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content()).isEqualTo(JournalOnDisk.content(given));
    }
  }

  @Test
  void anEmptyJournalIsAFileThatImports() {
    String exported;
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      exported = journal.write();
    }
    try (JournalOnDisk copy = new JournalOnDisk(second)) {
      assertThat(copy.read(exported)).isEqualTo(new ImportResult(0, 0, 0, 0));
    }
  }

  @Test
  void importingTheSameFileAgainChangesNothing() {
    String given = JournalOnDisk.resource("nele.json");
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      String once = journal.write();
      ImportResult again = journal.read(given);
      assertThat(again.added() + again.changed() + again.deleted()).isZero();
      assertThat(journal.write()).isEqualTo(once);
    }
  }

  @Test
  void textsStayAsTheyAreToTheLastCharacter() {
    // Decomposed letters, emoji, right to left, control characters, line ends of three systems.
    String text = "e\u0301 ĳ 👩🏽‍🏫 שלום \u200f \u0001 \\ \" \r\n\r\t \ufeff end ";
    String given =
        HEAD
            + "\"pages\":[{\"id\":\"019a0000-0000-7000-8000-000000000001\","
            + "\"date\":\"2026-11-24T10:00:30\",\"sections\":[{\"key\":\"free\",\"text\":"
            + new com.fasterxml.jackson.databind.node.TextNode(text)
            + "}]}]}";
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content().at("/pages/0/sections/0/text").asText()).isEqualTo(text);
      assertThat(journal.content().at("/pages/0/date").asText()).isEqualTo("2026-11-24T10:00:30");
    }
  }

  @Test
  void capitalsInIdsByteOrderMarkAndWholeNumbersWithAPointAreTaken() {
    String given =
        "\ufeff"
            + HEAD
            + "\"sessions\":[{\"id\":\"019A0000-0000-7000-8000-00000000000A\",\"nowScale\":5.0,"
            + "\"tags\":[],\"title\":\"\",\"personId\":null}]}";
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content().path("sessions").toString())
          .isEqualTo(
              "[{\"id\":\"019a0000-0000-7000-8000-00000000000a\",\"title\":\"\",\"nowScale\":5}]");
    }
  }

  @Test
  void theSixQuestionsOfTheBookAreNotTakenOver() {
    String given = HEAD + "\"questions\":[{\"id\":\"six.1\",\"text\":\"Other words\"}]}";
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content().has("questions")).isFalse();
    }
  }

  @Test
  void whatWasTriedInTheWorkbookIsKeptThoughItsQuestionIsNoRecord() {
    String given =
        HEAD
            + "\"answers\":[{\"id\":\"019a0000-0000-7000-8000-000000000001\",\"questionId\":\""
            + WorkbookQuestion.WHAT.id()
            + "\",\"questionText\":\"q\",\"language\":\"nl\",\"text\":\"t\","
            + "\"answeredAt\":\"2026-01-01T10:00\"}]}";
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(given);
      assertThat(journal.content()).isEqualTo(JournalOnDisk.content(given));
    }
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
    Path target = second.resolve("journal.json");
    Files.writeString(target, "precious");
    try (JournalOnDisk journal = new JournalOnDisk(first)) {
      journal.read(JournalOnDisk.resource("ilze.json"));
      JsonExporter exporter = new JsonExporter(journal.database(), JournalOnDisk.CLOCK);
      assertThatThrownBy(() -> exporter.write(target, false))
          .isInstanceOf(FileAlreadyExistsException.class);
      assertThat(target).hasContent("precious");
      exporter.write(target, true);
      assertThat(Files.readString(target, StandardCharsets.UTF_8)).isEqualTo(journal.write());
      try (var files = Files.list(second)) {
        assertThat(files.toList()).isEqualTo(List.of(target));
      }
    }
  }

  @Test
  void theVersionInFilesIsTheOneThatIsBuilt() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + JsonExporter.APP_VERSION + "</version>");
  }
}
