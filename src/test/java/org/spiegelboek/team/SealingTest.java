package org.spiegelboek.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.team.RoundException.Reason;

class SealingTest {

  private static final RoundKeys KEYS = RoundKeys.create();
  private static final Round ROUND = Rounds.round(5);
  private static final Invitation INVITATION = Invitation.of(ROUND, KEYS.publicKey());
  private static final Sheet SHEET =
      MarksText.sheet("self:A=7,self:B=0,partners:G=10").orElseThrow();

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static Reason reason(Runnable work) {
    RoundException refusal = catchThrowableOfType(RoundException.class, work::run);
    assertThat(refusal).isNotNull();
    return refusal.reason();
  }

  /** RFC 9180, A.2.1: X25519, HKDF-SHA256, ChaCha20-Poly1305, base mode, the first message. */
  @Test
  void theExampleOfTheStandardOpens() {
    AsymmetricCipherKeyPair pair =
        Sealing.suite()
            .deserializePrivateKey(
                hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"),
                hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
    byte[] opened =
        Sealing.open(
            hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"),
            pair,
            hex("4f6465206f6e2061204772656369616e2055726e"),
            hex("436f756e742d30"),
            hex(
                "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"));
    assertThat(new String(opened, StandardCharsets.US_ASCII))
        .isEqualTo("Beauty is truth, truth beauty");
  }

  @Test
  void aSealedSheetOpensToTheSameMarks() {
    byte[] file = SheetFile.bytes(RoundFile.read(RoundFile.bytes(ROUND, KEYS)), SHEET);
    assertThat(Sealing.open(SheetFile.read(file), KEYS)).isEqualTo(SHEET);
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains(ROUND.id())
        .doesNotContain("self");
  }

  @Test
  void theFileIsEquallyLongWhateverIsAnswered() {
    Sheet one = MarksText.sheet("self:A=1").orElseThrow();
    assertThat(SheetFile.bytes(INVITATION, one)).hasSameSizeAs(SheetFile.bytes(INVITATION, SHEET));
  }

  @Test
  void oneFlippedBitAnywhereInTheSealedPartIsRefused() {
    SealedSheet sealed = Sealing.seal(INVITATION, SHEET);
    byte[] enc = Base64.getDecoder().decode(sealed.enc());
    byte[] box = Base64.getDecoder().decode(sealed.box());
    Base64.Encoder base64 = Base64.getEncoder();
    for (int bit = 0; bit < (enc.length + box.length) * 8; bit++) {
      byte[] otherEnc = enc.clone();
      byte[] otherBox = box.clone();
      int at = bit / 8;
      byte[] hit = at < enc.length ? otherEnc : otherBox;
      hit[at < enc.length ? at : at - enc.length] ^= (byte) (1 << bit % 8);
      SealedSheet altered =
          new SealedSheet(
              sealed.roundId(), base64.encodeToString(otherEnc), base64.encodeToString(otherBox));
      assertThat(reason(() -> Sealing.open(altered, KEYS))).isEqualTo(Reason.ALTERED);
    }
  }

  /** Whatever happens to a byte on the way: refused, or the same sheet after all. */
  @Test
  void oneOtherByteAnywhereInAFileIsRefused() {
    byte[] file = SheetFile.bytes(INVITATION, SHEET);
    for (int i = 0; i < file.length; i++) {
      for (int other : new int[] {file[i] ^ 1, ' ', '"', 0, 0xff}) {
        byte[] altered = file.clone();
        altered[i] = (byte) other;
        try {
          assertThat(Sealing.open(SheetFile.read(altered), KEYS)).isEqualTo(SHEET);
        } catch (RoundException e) {
          assertThat(e.reason()).isIn(Reason.ALTERED, Reason.OTHER, Reason.SHORT);
        }
      }
    }
  }

  @Test
  void aFileCutShortAnywhereIsRefused() {
    for (byte[] file : List.of(SheetFile.bytes(INVITATION, SHEET), RoundFile.bytes(ROUND, KEYS))) {
      for (int length = 0; length < file.length - 1; length++) {
        byte[] cut = Arrays.copyOf(file, length);
        assertThat(reason(() -> SheetFile.read(cut))).isEqualTo(Reason.SHORT);
        assertThat(reason(() -> RoundFile.read(cut))).isEqualTo(Reason.SHORT);
      }
    }
  }

  @Test
  void aRoundFileWithOneOtherByteIsRefused() {
    byte[] file = RoundFile.bytes(ROUND, KEYS);
    for (int i = 0; i < file.length; i++) {
      byte[] altered = file.clone();
      altered[i] ^= 1;
      try {
        assertThat(RoundFile.read(altered)).isEqualTo(INVITATION);
      } catch (RoundException e) {
        assertThat(e.reason()).isIn(Reason.ALTERED, Reason.OTHER, Reason.SHORT);
      }
    }
  }

  @Test
  void otherFilesAreNamedAsSuch() {
    byte[] round = RoundFile.bytes(ROUND, KEYS);
    assertThat(reason(() -> SheetFile.read(round))).isEqualTo(Reason.OTHER);
    byte[] journal = "{\"format\":\"spiegelboek-journal\",\"version\":1}".getBytes();
    assertThat(reason(() -> RoundFile.read(journal))).isEqualTo(Reason.OTHER);
    assertThat(reason(() -> RoundFile.read(new byte[20_000]))).isEqualTo(Reason.OTHER);
    byte[] sealed = SheetFile.bytes(INVITATION, SHEET);
    assertThat(reason(() -> RoundFile.read(sealed))).isEqualTo(Reason.OTHER);
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    Invitation zero =
        new Invitation(
            ROUND.id(),
            "",
            List.of(Perspective.SELF, Perspective.PARTNERS),
            5,
            Base64.getEncoder().encodeToString(new byte[32]));
    assertThat(reason(() -> Sealing.seal(zero, SHEET))).isEqualTo(Reason.ALTERED);
  }

  @Test
  void onlyWhatIsAskedIsAnswered() {
    Invitation self =
        new Invitation(ROUND.id(), "", List.of(Perspective.SELF), 5, KEYS.publicKey());
    assertThat(reason(() -> Sealing.seal(self, SHEET))).isEqualTo(Reason.UNASKED);
    assertThat(reason(() -> Sealing.seal(self, new Sheet(List.of())))).isEqualTo(Reason.UNASKED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "self:A=11",
        "self:A=",
        "self:H=1",
        "me:A=1",
        "self:A=1,self:A=2",
        "self:A=1,",
        "A=1"
      })
  void marksThatCannotBeUnderstoodAreNone(String text) {
    assertThat(MarksText.sheet(text)).isEmpty();
  }

  @Test
  void aSheetHasOneMarkAtAPlace() {
    Round.Dot dot = SHEET.marks().getFirst();
    assertThatThrownBy(() -> new Sheet(List.of(dot, dot)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyRefusalIsASentence() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (Reason reason : Reason.values()) {
        assertThat(new RoundException(reason).text(messages)).endsWith(".");
      }
    }
  }
}
