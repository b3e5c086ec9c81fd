package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;

/** Whoever holds the laptop for a moment comes to no other page by a key. */
@ExtendWith(ScreenExtension.class)
class HandedOnTest {

  private final Navigation navigation = new Navigation();
  private final BooleanProperty handed = new SimpleBooleanProperty(true);
  private final List<String> locked = new ArrayList<>();
  private final ShellKeys keys =
      new ShellKeys(
          navigation, Settings::standard, changed -> {}, () -> "", () -> locked.add("locked"));

  private boolean press(KeyCode code, boolean shortcut, boolean alt) {
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, shortcut);
    keys.handle(event);
    return event.isConsumed();
  }

  @Test
  void noKeyLeadsAnywhereButToTheLock() {
    navigation.go(Place.of(Place.Section.JOURNAL));
    navigation.go(Place.of(Place.Section.MIRROR));
    keys.stayWhile(handed);
    for (KeyCode code :
        new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT7, KeyCode.N, KeyCode.K, KeyCode.COMMA}) {
      assertThat(press(code, true, false)).as("%s", code).isTrue();
    }
    assertThat(press(KeyCode.LEFT, false, true)).isTrue();
    assertThat(navigation.getPlace()).isEqualTo(Place.of(Place.Section.MIRROR));
    assertThat(press(KeyCode.DIGIT7, false, false)).isFalse();
    handed.set(false);
    press(KeyCode.LEFT, false, true);
    assertThat(navigation.getPlace()).isEqualTo(Place.of(Place.Section.JOURNAL));
  }

  @Test
  void lockingIsForEverybody() {
    keys.stayWhile(handed);
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false);
    keys.handle(event);
    assertThat(locked).containsExactly("locked");
  }
}
