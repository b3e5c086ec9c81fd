package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PassphraseTest {

  @Test
  void becomesTheSameBytesForTheSameCharacters() {
    byte[] expected = "één ﬁ ß 🙂".replace("ﬁ", "fi").getBytes(StandardCharsets.UTF_8);
    assertThat(Passphrase.secret("e\u0301e\u0301n \ufb01 ß 🙂".toCharArray())).isEqualTo(expected);
    assertThat(Passphrase.secret("één fi ß 🙂".toCharArray())).isEqualTo(expected);
    assertThat(Passphrase.secret(new char[0])).isEmpty();
  }

  @Test
  void leavesTheTypedArrayAsItIs() {
    char[] typed = "e\u0301e\u0301n voor allen".toCharArray();
    Passphrase.secret(typed);
    Strength.of(typed);
    assertThat(typed).containsExactly("e\u0301e\u0301n voor allen".toCharArray());
  }

  @Test
  void isCountedInCharactersAsPeopleSeeThem() {
    assertThat(Passphrase.isLongEnough("1234567".toCharArray())).isFalse();
    assertThat(Passphrase.isLongEnough("12345678".toCharArray())).isTrue();
    assertThat(Passphrase.isLongEnough("e\u0301e\u0301e\u0301e\u0301".toCharArray())).isFalse();
  }

  @Test
  void itsStrengthGoesUpWithWhatGuessersMustTry() {
    assertThat(Strength.of("kort".toCharArray())).isEqualTo(Strength.SHORT);
    assertThat(Strength.of("password".toCharArray())).isEqualTo(Strength.FIRST_TO_BE_GUESSED);
    assertThat(Strength.of("een rustige ochtend bij het raam".toCharArray()))
        .isEqualTo(Strength.VERY_HARD_TO_GUESS);
    assertThat(Strength.of("x7".repeat(5000).toCharArray())).isNotNull();
  }
}
