package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** How much goes into a field, so that a journal never holds what its own format refuses. */
@ExtendWith(ScreenExtension.class)
class FieldLimitsTest {

  @Test
  void aNameTakesTwoHundredCharactersAndShowsWhatItKeeps(FxRobot robot) {
    robot.interact(
        () -> {
          NameField field = new NameField();
          field.setText("é".repeat(300));
          assertThat(field.getText()).isEqualTo("é".repeat(200));
          field.appendText("x");
          assertThat(field.getText()).isEqualTo("é".repeat(200));
          field.replaceText(0, 10, "0123456789abc");
          assertThat(field.getText()).isEqualTo("0123456789" + "é".repeat(190));
          field.setText("😀".repeat(201));
          assertThat(field.getText()).isEqualTo("😀".repeat(200));
        });
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndTheFieldStaysAsItWas(FxRobot robot) {
    robot.interact(
        () -> {
          AtomicInteger refused = new AtomicInteger();
          WritingField field = new WritingField();
          field.addEventHandler(WritingField.TOO_LONG, event -> refused.incrementAndGet());
          String most = "a".repeat(WritingField.MOST_BYTES);
          field.setText(most);
          assertThat(refused).hasValue(0);
          field.appendText("b");
          assertThat(refused).hasValue(1);
          assertThat(field.getText()).isEqualTo(most);
          field.setText("dag");
          field.appendText("é".repeat(WritingField.MOST_BYTES / 2));
          assertThat(refused).hasValue(2);
          assertThat(field.getText()).isEqualTo("dag");
        });
  }
}
