package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

  @Test
  void isEightGroupsOfFourAndACheckSymbol() {
    RecoveryCode code = RecoveryCode.create();
    assertThat(code.text())
        .matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]")
        .isEqualTo(String.join("-", code.groups()) + "-" + code.check());
  }

  @Test
  void theCheckSymbolIsTheNumberModulo37() {
    RecoveryCode code = RecoveryCode.create();
    BigInteger number = BigInteger.ZERO;
    for (char symbol : String.join("", code.groups()).toCharArray()) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(symbol)));
    }
    int remainder = number.mod(BigInteger.valueOf(37)).intValue();
    assertThat(code.check()).isEqualTo(ALPHABET.substring(remainder, remainder + 1));
  }

  @Test
  void isReadHoweverItWasTyped() {
    String zeros = "0000-0000-0000-0000-0000-0000-0000-0001-1";
    assertThat(RecoveryCode.find("oooo OOOO 0000-0000–0000 0000\u00a00000 ooo i l")).isPresent();
    assertThat(RecoveryCode.find("oOo0" + zeros.substring(4)).orElseThrow().text())
        .isEqualTo(zeros);
    String code = RecoveryCode.create().text();
    assertThat(RecoveryCode.find("  " + code.toLowerCase() + "\n").orElseThrow().text())
        .isEqualTo(code);
  }

  @Test
  void everySingleWrongOrSwappedSymbolIsSeen() {
    String code = RecoveryCode.create().text().replace("-", "");
    for (int at = 0; at < code.length(); at++) {
      for (char symbol : ALPHABET.toCharArray()) {
        String typed = code.substring(0, at) + symbol + code.substring(at + 1);
        assertThat(RecoveryCode.find(typed).isPresent()).isEqualTo(typed.equals(code));
      }
      if (at > 0 && at < code.length() - 1 && code.charAt(at) != code.charAt(at - 1)) {
        String swapped =
            code.substring(0, at - 1)
                + code.charAt(at)
                + code.charAt(at - 1)
                + code.substring(at + 1);
        assertThat(RecoveryCode.find(swapped)).isEmpty();
      }
    }
    assertThat(RecoveryCode.find(code.substring(1))).isEmpty();
    assertThat(RecoveryCode.find(code + "0")).isEmpty();
    assertThat(RecoveryCode.find("")).isEmpty();
  }

  @Test
  void noTwoAreTheSameAndNoneIsShownByChance() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      RecoveryCode code = RecoveryCode.create();
      assertThat(seen.add(code.text())).isTrue();
      assertThat(code.toString()).doesNotContain(code.groups().getFirst());
    }
  }
}
