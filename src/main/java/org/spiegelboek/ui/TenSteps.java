package org.spiegelboek.ui;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.IntegerPropertyBase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ObjectPropertyBase;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;

/**
 * A scale from 1 to 10 on which a mark is a place, not an amount: nothing is chosen beforehand and
 * nothing fills up from the left. <i>No view of this</i> is an answer too. It stays a {@link
 * Slider} to screen readers, and a value given to it from outside sets the mark.
 *
 * <p>The place is where the keyboard is on the line; moving it sets nothing.
 */
public final class TenSteps extends Slider {

  /** The answer before anything was set. */
  public static final int UNSET = 0;

  /** The answer <i>no view of this</i>. */
  public static final int NO_VIEW = -1;

  public static final int LOWEST = 1;
  public static final int HIGHEST = 10;

  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
  private static final PseudoClass WITHOUT_VIEW = PseudoClass.getPseudoClass("no-view");

  private final StringProperty noViewText = new SimpleStringProperty(this, "noViewText", "");
  private final StringProperty setAnywayText = new SimpleStringProperty(this, "setAnywayText", "");
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", UNSET);
  private Function<TenSteps, String> rowSpeech = steps -> "";
  private Function<TenSteps, String> stepSpeech = steps -> "";
  private boolean following;

  private final IntegerProperty answer =
      new IntegerPropertyBase(UNSET) {
        @Override
        protected void invalidated() {
          answered(get());
        }

        @Override
        public Object getBean() {
          return TenSteps.this;
        }

        @Override
        public String getName() {
          return "answer";
        }
      };

  private final ObjectProperty<MarkShape> markShape =
      new ObjectPropertyBase<>(MarkShape.CIRCLE) {
        @Override
        protected void invalidated() {
          get().applyTo(TenSteps.this);
        }

        @Override
        public Object getBean() {
          return TenSteps.this;
        }

        @Override
        public String getName() {
          return "markShape";
        }
      };

  public TenSteps() {
    this(System::nanoTime);
  }

  /**
   * @param nanoTime tells how long after a 1 the 0 of 10 is typed
   */
  TenSteps(LongSupplier nanoTime) {
    super(LOWEST, HIGHEST, LOWEST);
    getStyleClass().setAll("ten-steps");
    setBlockIncrement(1);
    setMajorTickUnit(1);
    setMinorTickCount(0);
    setSnapToTicks(true);
    MarkShape.CIRCLE.applyTo(this);
    setValue(Double.NaN);
    valueProperty().subscribe((before, value) -> valueGiven(value.doubleValue()));
    focusedProperty().subscribe(focused -> setPlace(UNSET));
    new TenStepsKeys(this, nanoTime).install();
  }

  /** 1 to 10, {@link #UNSET} or {@link #NO_VIEW}. */
  public IntegerProperty answerProperty() {
    return answer;
  }

  public int getAnswer() {
    return answer.get();
  }

  public void setAnswer(int value) {
    answer.set(value);
    setPlace(UNSET);
  }

  public boolean isSet() {
    return getAnswer() >= LOWEST;
  }

  public boolean isNoView() {
    return getAnswer() == NO_VIEW;
  }

  /** Where the keyboard is, 1 to 10; {@link #UNSET} where it was not moved. */
  public ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  public int getPlace() {
    return place.get();
  }

  void setPlace(int step) {
    place.set(step);
    say();
  }

  /** Shape of the mark. */
  public ObjectProperty<MarkShape> markShapeProperty() {
    return markShape;
  }

  public MarkShape getMarkShape() {
    return markShape.get();
  }

  public void setMarkShape(MarkShape value) {
    markShape.set(value);
  }

  /** Words that stand in place of the line after <i>no view of this</i>. */
  public StringProperty noViewTextProperty() {
    return noViewText;
  }

  /** The link beside them that brings the line back. */
  public StringProperty setAnywayTextProperty() {
    return setAnywayText;
  }

  /**
   * What a screen reader says.
   *
   * @param row the row as a whole with its answer
   * @param step after moving the place, and after setting
   */
  public void setSpeech(Function<TenSteps, String> row, Function<TenSteps, String> step) {
    rowSpeech = row;
    stepSpeech = step;
    say();
  }

  /** Asks for the spoken words again: what they are made of has changed. */
  public void say() {
    setAccessibleText(rowSpeech.apply(this));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  /** Moves the place one step; from an unset row it enters at the near end. */
  void movePlace(int direction) {
    int from = getPlace() >= LOWEST ? getPlace() : getAnswer();
    if (from < LOWEST) {
      setPlace(direction > 0 ? LOWEST : HIGHEST);
    } else {
      setPlace(Math.clamp(from + direction, LOWEST, HIGHEST));
    }
  }

  private void answered(int value) {
    if (value < NO_VIEW || value > HIGHEST) {
      throw new IllegalArgumentException("Not an answer: " + value);
    }
    pseudoClassStateChanged(SET, value >= LOWEST);
    pseudoClassStateChanged(WITHOUT_VIEW, value == NO_VIEW);
    // Without a mark the slider has no value at all, so that any number given to it is a change.
    following = true;
    setValue(value >= LOWEST ? value : Double.NaN);
    following = false;
    setPlace(UNSET);
  }

  private void valueGiven(double value) {
    if (!following && !Double.isNaN(value)) {
      setAnswer((int) Math.round(value));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TenStepsSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(TenSteps.class.getResource("ten-steps.css")).toExternalForm();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) Math.max(UNSET, getPlace() >= LOWEST ? getPlace() : getAnswer());
      case VALUE_STRING -> stepSpeech.apply(this);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> movePlace(1);
      case DECREMENT -> movePlace(-1);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number number) {
          setAnswer(Math.clamp(Math.round(number.doubleValue()), LOWEST, HIGHEST));
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
