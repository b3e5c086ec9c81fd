package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RoundCommandTest {

  @TempDir Path folder;
  private Path dir;
  private Path roundFile;
  private String keyOption;
  private String id;

  @BeforeEach
  void prepare() throws IOException {
    dir = folder.resolve("Nele.spiegelboek");
    roundFile = folder.resolve("team.spiegelround");
    keyOption =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), "zeven ēteriskas olifanten");
    assertThat(CommandRun.english("new", dir, keyOption).code()).isZero();
    id = begin("Kernteam", roundFile);
  }

  private String begin(String name, Path file, Object... more) {
    List<Object> args =
        new ArrayList<>(List.of("round", "new", dir, "--name", name, "--to", file, keyOption));
    args.addAll(List.of(more));
    CommandRun run = CommandRun.english(args.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).hasSize(36);
    return run.out().strip();
  }

  private Path answer(String name, String marks) {
    Path sheet = folder.resolve(name + ".spiegelsheet");
    CommandRun run =
        CommandRun.english("round", "answer", roundFile, "--marks", marks, "--to", sheet);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return sheet;
  }

  private CommandRun add(Object... sheets) {
    List<Object> args = new ArrayList<>(List.of("round", "add", dir, id));
    args.addAll(List.of(sheets));
    args.add(keyOption);
    return CommandRun.english(args.toArray());
  }

  private CommandRun show(Object... more) {
    List<Object> args = new ArrayList<>(List.of("round", "show", dir, id, keyOption));
    args.addAll(List.of(more));
    return CommandRun.english(args.toArray());
  }

  private String exported() throws IOException {
    Path target = folder.resolve("out.json");
    assertThat(CommandRun.english("export", dir, "--to", target, "--force", keyOption).code())
        .isZero();
    return Files.readString(target);
  }

  private Path[] sheets(int count) {
    Path[] all = new Path[count];
    for (int i = 0; i < count; i++) {
      all[i] = answer("s" + i, "self:A=" + (9 - i) + ",self:B=0,partners:G=10");
    }
    return all;
  }

  @Test
  void aRoundIsAnsweredAddedShownAndClosed() throws IOException {
    CommandRun added = add((Object[]) sheets(5));
    assertThat(added.err()).isEmpty();
    assertThat(added.code()).isZero();
    assertThat(added.out()).isEqualToIgnoringNewLines("Sheets in: 5.");
    CommandRun shown = show();
    assertThat(shown.code()).isZero();
    assertThat(shown.out().lines())
        .contains(
            "Kernteam",
            "    Myself: 5 6 7 8 9",
            "    Myself:  (without a view: 5)",
            "    My partners: 10 10 10 10 10");
    JsonNode open = new JsonMapper().readTree(show("--json").out());
    assertThat(open.path("sheets").intValue()).isEqualTo(5);
    assertThat(open.path("dots")).hasSize(15);
    CommandRun closed = CommandRun.english("round", "close", dir, id, keyOption);
    assertThat(closed.code()).isZero();
    JsonNode after = new JsonMapper().readTree(show("--json").out());
    assertThat(after.path("closed").booleanValue()).isTrue();
    assertThat(after.path("dots")).isEqualTo(open.path("dots"));
    assertThat(new JsonMapper().readTree(exported()).path("rounds").get(0).path("dots"))
        .isEqualTo(open.path("dots"));
    assertThat(add(folder.resolve("s0.spiegelsheet")).err()).contains("This round is closed.");
    assertThat(CommandRun.english("verify", dir, keyOption).code()).isZero();
  }

  @Test
  void fourSheetsShowNothingByAnyPath() throws IOException {
    CommandRun added = add((Object[]) sheets(4));
    assertThat(added.out()).contains("Still needed: 1.");
    for (CommandRun run : List.of(show(), show("--json"))) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("Still needed: 1.");
      assertThat(run.out()).doesNotContain("mark", "dots", "noView", "trait");
    }
    assertThat(show().out()).isEmpty();
    JsonNode json = new JsonMapper().readTree(show("--json").out());
    assertThat(json.path("lacking").intValue()).isEqualTo(1);
    JsonNode round = new JsonMapper().readTree(exported()).path("rounds").get(0);
    assertThat(round.path("sheets").intValue()).isEqualTo(4);
    assertThat(round.has("dots")).isFalse();
    assertThat(exported()).doesNotContain("\"mark\"", "noView", "enc", "box");
    CommandRun closed = CommandRun.english("round", "close", dir, id, keyOption);
    assertThat(closed.out()).contains("too few sheets");
    assertThat(show("--json").code()).isEqualTo(1);
    assertThat(show("--json").out()).doesNotContain("dots");
  }

  /** What another journal reads from such a file it cannot make speak either. */
  @Test
  void anImportedRoundWithoutItsKeyShowsNothingBelowTheMinimum() throws IOException {
    add((Object[]) sheets(4));
    Path file = Files.writeString(folder.resolve("moved.json"), exported());
    dir = folder.resolve("Karim.spiegelboek");
    assertThat(CommandRun.english("new", dir, keyOption).code()).isZero();
    assertThat(CommandRun.english("import", dir, file, keyOption).code()).isZero();
    assertThat(show("--json").code()).isEqualTo(1);
    assertThat(show("--json").out()).doesNotContain("dots");
    assertThat(add(folder.resolve("s0.spiegelsheet")).err()).contains("in another journal");
  }

  /** A file that claims the round asks for less, later, does not open it. */
  @Test
  void theMinimumIsNeverLoweredByAFile() throws IOException {
    Path other = folder.resolve("other.spiegelround");
    id = begin("Team", other, "--minimum", "7");
    roundFile = other;
    add((Object[]) sheets(6));
    String lower =
        exported()
            .replaceAll("\"minimum\"\\s*:\\s*7", "\"minimum\":5")
            .replaceAll("\"changedAt\"\\s*:\\s*\"2", "\"changedAt\":\"3");
    Path file = Files.writeString(folder.resolve("lower.json"), lower);
    assertThat(CommandRun.english("import", dir, file, keyOption).err()).isEmpty();
    assertThat(show().code()).isEqualTo(1);
    assertThat(show().err()).contains("6 of 7");
  }

  /** A round that was raised elsewhere asks for as much here, and stays that way. */
  @Test
  void aRaisedMinimumComesAlongInTheFile() throws IOException {
    Path[] five = sheets(5);
    add(five[0], five[1], five[2], five[3]);
    String higher =
        exported()
            .replaceAll("\"minimum\"\\s*:\\s*5", "\"minimum\":7")
            .replaceAll("\"changedAt\"\\s*:\\s*\"2", "\"changedAt\":\"3");
    Path file = Files.writeString(folder.resolve("higher.json"), higher);
    assertThat(CommandRun.english("import", dir, file, keyOption).err()).isEmpty();
    assertThat(add(five[4]).code()).isZero();
    assertThat(show().code()).isEqualTo(1);
    assertThat(show().err()).contains("5 of 7");
    JsonNode round = new JsonMapper().readTree(exported()).path("rounds").get(0);
    assertThat(round.path("minimum").intValue()).isEqualTo(7);
    assertThat(round.has("dots")).isFalse();
  }

  @Test
  void eachRefusalIsSaidAndTheOthersGoIn() throws IOException {
    Path[] good = sheets(2);
    Path altered = Files.write(folder.resolve("altered"), Files.readAllBytes(good[0]));
    byte[] bytes = Files.readAllBytes(altered);
    bytes[bytes.length / 2] ^= 1;
    Files.write(altered, bytes);
    String whole = Files.readString(good[0]);
    Path cut = Files.writeString(folder.resolve("cut"), whole.substring(0, whole.length() / 2));
    Path first = roundFile;
    String own = id;
    roundFile = folder.resolve("other.spiegelround");
    begin("Other", roundFile);
    Path foreign = answer("foreign", "self:A=1");
    roundFile = first;
    id = own;
    CommandRun run = add(good[0], altered, cut, foreign, good[0], roundFile, good[1], "none");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            altered + ": Something in this file was altered. Ask for it again.",
            cut + ": The end of this file is missing. Ask for it again.",
            foreign + ": This sheet belongs to another round.",
            good[0] + ": This sheet is in already and counts once.",
            roundFile
                + ": This is not such a file. A round is a .spiegelround, a sheet a .spiegelsheet.",
            "This file cannot be read: none");
    assertThat(run.out()).contains("Sheets in: 2 of 5");
  }

  @Test
  void theMinimumIsFiveOrMore() {
    Path file = folder.resolve("low");
    CommandRun low =
        CommandRun.english(
            "round", "new", dir, "--name", "x", "--to", file, "--minimum", "4", keyOption);
    assertThat(low.code()).isEqualTo(2);
    assertThat(low.err()).contains("Below 5 sheets");
    assertThat(file).doesNotExist();
  }

  @Test
  void marksThatCannotBeUnderstoodOrWereNotAskedAreRefused() {
    Path sheet = folder.resolve("sheet");
    CommandRun eleven =
        CommandRun.english("round", "answer", roundFile, "--marks", "self:A=11", "--to", sheet);
    assertThat(eleven.code()).isEqualTo(2);
    assertThat(eleven.err()).contains("self:A=11 does not fit --marks.");
    roundFile = folder.resolve("self.spiegelround");
    begin("Self", roundFile, "--perspectives", "self");
    CommandRun unasked =
        CommandRun.english("round", "answer", roundFile, "--marks", "partners:A=1", "--to", sheet);
    assertThat(unasked.code()).isEqualTo(1);
    assertThat(unasked.err()).contains("what this round does not ask");
    assertThat(sheet).doesNotExist();
  }

  @Test
  void filesThatAreThereStayAndNoRoundBegins() throws IOException {
    CommandRun run =
        CommandRun.english("round", "new", dir, "--name", "x", "--to", roundFile, keyOption);
    assertThat(run.code()).isEqualTo(7);
    assertThat(new JsonMapper().readTree(exported()).path("rounds")).hasSize(1);
    Path sheet = answer("s", "self:A=1");
    assertThat(
            CommandRun.english("round", "answer", roundFile, "--marks", "self:A=1", "--to", sheet)
                .code())
        .isEqualTo(7);
  }

  @Test
  void whatIsNotThereIsSaid() {
    id = "00000000-0000-4000-8000-000000000001";
    assertThat(show().err().strip()).isEqualTo("This round is not in the journal.");
    assertThat(show().code()).isEqualTo(1);
    assertThat(CommandRun.english("round").code()).isEqualTo(2);
    assertThat(CommandRun.english("round", "--help").out()).contains("answer", "sealed");
  }
}
