package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class GalleryTest {

  private record Shot(String name, Supplier<Parent> root, Theme.Look look, double zoom) {}

  @Test
  void everyPartCanBeShownInEveryLook() throws Exception {
    List<Shot> shots =
        List.of(
            new Shot("today-light", Gallery::today, Theme.Look.LIGHT, 1),
            new Shot("today-dark", Gallery::today, Theme.Look.DARK, 1),
            new Shot("parts-light", Gallery::parts, Theme.Look.LIGHT, 1),
            new Shot("parts-dark", Gallery::parts, Theme.Look.DARK, 1),
            new Shot("parts-high-contrast", Gallery::parts, Theme.Look.HIGH_CONTRAST, 1),
            new Shot("parts-200", Gallery::parts, Theme.Look.LIGHT, 2),
            new Shot("locked", Gallery::locked, Theme.Look.LIGHT, 1));
    for (Shot shot : shots) {
      WaitForAsyncUtils.asyncFx(
              () ->
                  Pictures.take(
                      shot.name(), shot.root().get(), shot.look(), shot.zoom(), 1366, 768))
          .get();
      assertThat(Pictures.isTaken(shot.name())).isTrue();
    }
  }

  @Test
  void theLettersOfTheBookAreThere() {
    Fonts.load();
    assertThat(Font.getFamilies())
        .contains(
            "Literata",
            "Literata SemiBold",
            "Atkinson Hyperlegible Next",
            "Atkinson Hyperlegible Next Medium",
            "Atkinson Hyperlegible Next SemiBold");
  }
}
