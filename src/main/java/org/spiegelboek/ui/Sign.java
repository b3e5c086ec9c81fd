package org.spiegelboek.ui;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * The book's own icons, beside Feather's: the mirror and the marks. Their colour follows the text.
 */
public final class Sign extends Region {

  /**
   * Drawn in a box of 24 by 24; the bare corner points keep every shape at its place in the box.
   */
  public enum Shape {
    MIRROR(
        "M12 2.9A9.1 9.1 0 0 0 12 21.1A9.1 9.1 0 0 0 12 2.9ZM12.9 4.8A7.3 7.3 0 0 1 12.9 19.2Z"
            + "M11.1 1.5H12.9V22.5H11.1Z"),
    SELF("M12 3.5A8.5 8.5 0 0 0 12 20.5A8.5 8.5 0 0 0 12 3.5Z"),
    COLLEAGUES("M12 1.8L22.2 12L12 22.2L1.8 12Z"),
    PARTNERS("M12 2.8L21.8 20.4H2.2Z"),
    WAVERING("M12 2.9A9.1 9.1 0 0 0 12 21.1A9.1 9.1 0 0 0 12 2.9ZM12 4.7A7.3 7.3 0 0 1 12 19.3Z"),
    EMPTY(
        "M12 2.9A9.1 9.1 0 0 0 12 21.1A9.1 9.1 0 0 0 12 2.9Z"
            + "M12 4.7A7.3 7.3 0 0 1 12 19.3A7.3 7.3 0 0 1 12 4.7Z");

    private static final String CORNERS = "M0 0V0Z M24 24V24Z ";

    private final String path;

    Shape(String path) {
      this.path = path;
    }
  }

  private final ObjectProperty<Shape> form = new SimpleObjectProperty<>(this, "form");

  public Sign() {
    getStyleClass().add("sign");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    form.addListener(
        (observable, old, now) -> {
          if (old != null) {
            getStyleClass().remove(old.name().toLowerCase(Locale.ROOT));
          }
          getStyleClass().add(now.name().toLowerCase(Locale.ROOT));
          SVGPath path = new SVGPath();
          path.setContent(Shape.CORNERS + now.path);
          setShape(path);
        });
  }

  public Sign(Shape form) {
    this();
    setForm(form);
  }

  public ObjectProperty<Shape> formProperty() {
    return form;
  }

  public Shape getForm() {
    return form.get();
  }

  public void setForm(Shape value) {
    form.set(value);
  }
}
