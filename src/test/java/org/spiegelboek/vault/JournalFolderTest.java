package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFolderTest {

  @TempDir Path parent;

  @Test
  void aNameBecomesAFolderWithTheEndingOnce() {
    assertThat(JournalFolder.named(parent, " Mijn dagboek ").orElseThrow().path())
        .isEqualTo(parent.resolve("Mijn dagboek.spiegelboek"));
    JournalFolder folder = JournalFolder.named(parent, "Dienasgrāmata.Spiegelboek").orElseThrow();
    assertThat(folder.path()).isEqualTo(parent.resolve("Dienasgrāmata.spiegelboek"));
    assertThat(folder.name()).isEqualTo("Dienasgrāmata");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        ".",
        "..",
        ".x",
        "x.",
        "a/b",
        "a\\b",
        "a?b",
        "a:b",
        "a*",
        "\"",
        "<",
        ">",
        "|",
        "a\u0000b",
        "a\tb",
        "con",
        "NUL",
        "com1.x",
        ".spiegelboek"
      })
  void namesThatSomeSystemRefusesAreRefusedEverywhere(String name) {
    assertThat(JournalFolder.named(parent, name)).isEmpty();
  }

  @Test
  void aPathThatWouldChangeTheAddressOfTheDatabaseIsRefused() {
    for (String name : new String[] {"x?key=y", "a\nb", "a\u007fb"}) {
      assertThatThrownBy(() -> JournalFolder.at(parent.resolve(name)))
          .isInstanceOfSatisfying(
              VaultException.class,
              e -> assertThat(e.reason()).isEqualTo(VaultException.Reason.UNUSABLE_PATH));
    }
  }
}
