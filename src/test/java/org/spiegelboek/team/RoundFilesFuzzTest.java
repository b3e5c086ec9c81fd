package org.spiegelboek.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Mutations;

/** What almost is a round's file or a sheet is refused with a reason, or read. */
class RoundFilesFuzzTest {

  private static final int CASES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 50_000 : 1_500;

  private final RoundKeys keys = RoundKeys.create();
  private final Mutations mutations = new Mutations(20261129);

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whateverIsInTheFilesTheyAreReadOrRefusedWithAReason() throws IOException {
    Invitation invitation =
        new Invitation(
            Ids.create(), "Kernteam", List.of(Perspective.values()), 5, keys.publicKey());
    byte[] round = RoundFile.bytes(invitation);
    byte[] sheet = SheetFile.bytes(invitation, Rounds.sheet(Collections.nCopies(21, 7)));
    tryAll("round files", round, given -> RoundFile.bytes(RoundFile.read(given)));
    tryAll("sheets", sheet, given -> Sealing.open(SheetFile.read(given), keys));
  }

  private void tryAll(String what, byte[] good, Function<byte[], Object> reader)
      throws IOException {
    assertThat(reader.apply(good)).isNotNull();
    Map<RoundException.Reason, Integer> refused = new EnumMap<>(RoundException.Reason.class);
    int read = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] given = mutations.oneOf(2) ? mutations.bytes(good) : mutations.checked(good);
      try {
        assertThat(reader.apply(given)).isNotNull();
        read++;
      } catch (RoundException e) {
        refused.merge(e.reason(), 1, Integer::sum);
      }
    }
    System.out.printf("fuzzing %s: %d cases, %d read, refused %s%n", what, CASES, read, refused);
    assertThat(refused)
        .containsKeys(RoundException.Reason.ALTERED, RoundException.Reason.SHORT)
        .containsKeys(RoundException.Reason.OTHER, RoundException.Reason.NEWER);
  }
}
