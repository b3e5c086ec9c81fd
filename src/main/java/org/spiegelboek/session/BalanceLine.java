package org.spiegelboek.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One line from bringing in to letting discover, on which a solid mark says what was meant and an
 * outlined one, afterwards, how it was. Both are unset at first. No steps are drawn; the keyboard
 * has ten places.
 */
public final class BalanceLine extends Region {

  private static final int PLACES = 10;
  private static final double END = 8;

  private final ObjectProperty<@Nullable Integer> intended =
      new SimpleObjectProperty<>(this, "intended");
  private final ObjectProperty<@Nullable Integer> actual =
      new SimpleObjectProperty<>(this, "actual");
  private final Region line = new Region();
  private final Region solid = new Region();
  private final Region outlined = new Region();
  private final Region ghost = new Region();
  private final Label solidName = new Label();
  private final Label outlinedName = new Label();
  private final Label hint = new Label();
  private boolean afterwards;
  private @Nullable Integer place;

  public BalanceLine() {
    getStyleClass().add("balance-line");
    line.getStyleClass().add("line");
    solid.getStyleClass().addAll("balance-mark", "solid");
    outlined.getStyleClass().addAll("balance-mark", "outlined");
    ghost.getStyleClass().addAll("balance-mark", "ghost");
    solidName.getStyleClass().add("caption");
    outlinedName.getStyleClass().add("caption");
    hint.getStyleClass().add("caption");
    getChildren().addAll(line, ghost, solid, outlined, solidName, outlinedName, hint);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    intended.addListener((observable, before, now) -> marksChanged());
    actual.addListener((observable, before, now) -> marksChanged());
    focusedProperty()
        .addListener(
            (observable, before, here) -> {
              place = here ? target().get() : null;
              requestLayout();
            });
    marksChanged();
  }

  /** 1 to 10; what was meant. */
  public ObjectProperty<@Nullable Integer> intendedProperty() {
    return intended;
  }

  /** 1 to 10; how it was. */
  public ObjectProperty<@Nullable Integer> actualProperty() {
    return actual;
  }

  /** Names under the marks. */
  public void setNames(String meant, String was) {
    solidName.setText(meant);
    outlinedName.setText(was);
  }

  /** What can be done here, where no mark has its name. */
  public void setHint(String text) {
    hint.setText(text);
    requestLayout();
  }

  /** Whether the mark that is set now is the one for looking back. */
  public void setAfterwards(boolean lookingBack) {
    afterwards = lookingBack;
    place = isFocused() ? target().get() : null;
    requestLayout();
  }

  private ObjectProperty<@Nullable Integer> target() {
    return afterwards ? actual : intended;
  }

  private void marksChanged() {
    place = isFocused() ? target().get() : null;
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    requestLayout();
  }

  private void pointed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      double share = (event.getX() - END) / (getWidth() - 2 * END);
      target().set(Math.clamp(Math.round(1 + share * (PLACES - 1)), 1, PLACES));
      event.consume();
    }
  }

  private void keyed(KeyEvent event) {
    Integer from = place;
    switch (event.getCode()) {
      case LEFT -> place = from == null ? PLACES : Math.max(1, from - 1);
      case RIGHT -> place = from == null ? 1 : Math.min(PLACES, from + 1);
      case HOME -> place = 1;
      case END -> place = PLACES;
      case ENTER, SPACE -> target().set(from);
      case DELETE, BACK_SPACE -> target().set(null);
      default -> {
        return;
      }
    }
    requestLayout();
    event.consume();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> {
        Integer now = target().get();
        yield now == null ? 0.0 : now.doubleValue();
      }
      case MIN_VALUE -> 1.0;
      case MAX_VALUE -> (double) PLACES;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  protected double computePrefHeight(double width) {
    return solid.prefHeight(-1) + 4 + solidName.prefHeight(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 240;
  }

  @Override
  protected void layoutChildren() {
    double mark = solid.prefHeight(-1);
    double middle = mark / 2;
    line.resizeRelocate(END, snapPositionY(middle - 1), getWidth() - 2 * END, 2);
    Integer now = place;
    boolean moving = isFocused() && now != null && !now.equals(target().get());
    put(ghost, null, moving ? now : null, middle);
    put(solid, solidName, intended.get(), middle);
    put(outlined, outlinedName, actual.get(), middle);
    separateNames();
    placeHint(2 * middle + 4);
  }

  /** On the side where no name stands; left out where there is no room. */
  private void placeHint(double y) {
    double from = 0;
    double to = getWidth();
    for (Label name : new Label[] {solidName, outlinedName}) {
      if (name.isVisible() && name.getLayoutX() + name.getWidth() / 2 < getWidth() / 2) {
        from = Math.max(from, name.getLayoutX() + name.getWidth() + 12);
      } else if (name.isVisible()) {
        to = Math.min(to, name.getLayoutX() - 12);
      }
    }
    double width = hint.prefWidth(-1);
    hint.setVisible(width <= to - from);
    double x = from > 0 ? to - width : END;
    hint.resizeRelocate(snapPositionX(x), y, width, hint.prefHeight(-1));
  }

  private void put(Region mark, @Nullable Label name, @Nullable Integer at, double middle) {
    mark.setVisible(at != null);
    if (name != null) {
      name.setVisible(at != null);
    }
    if (at == null) {
      return;
    }
    double x = END + (at - 1) * (getWidth() - 2 * END) / (PLACES - 1);
    double size = mark.prefHeight(-1);
    mark.resizeRelocate(x - size / 2, middle - size / 2, size, size);
    if (name != null) {
      double width = name.prefWidth(-1);
      name.setAlignment(Pos.CENTER);
      double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
      name.resizeRelocate(snapPositionX(left), 2 * middle + 4, width, name.prefHeight(-1));
    }
  }

  /** Marks close together: their names stand side by side instead of on each other. */
  private void separateNames() {
    if (!solidName.isVisible() || !outlinedName.isVisible()) {
      return;
    }
    boolean solidFirst = solidName.getLayoutX() <= outlinedName.getLayoutX();
    Label first = solidFirst ? solidName : outlinedName;
    Label second = solidFirst ? outlinedName : solidName;
    double overlap = first.getLayoutX() + first.getWidth() + 8 - second.getLayoutX();
    if (overlap > 0) {
      double room = getWidth() - second.getLayoutX() - second.getWidth();
      double right = Math.min(room, overlap);
      second.setLayoutX(second.getLayoutX() + right);
      first.setLayoutX(Math.max(0, first.getLayoutX() - (overlap - right)));
    }
  }
}
