package org.spiegelboek.ui;

import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the sizes of the book. In FXML: {@code <FontIcon iconLiteral="fth-check"/>}. */
public final class Icons {

  private Icons() {}

  /** An icon by its literal, such as {@code fth-check}, 17 px at 100 %. */
  public static FontIcon of(String literal) {
    return new FontIcon(literal);
  }

  /** The same at 14 px, inside chips and captions. */
  public static FontIcon small(String literal) {
    FontIcon icon = of(literal);
    icon.getStyleClass().add("small");
    return icon;
  }
}
