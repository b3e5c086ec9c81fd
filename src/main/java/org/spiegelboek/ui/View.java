package org.spiegelboek.ui;

/** Every FXML file of the program, by the path below {@code org/spiegelboek}. */
public enum View {
  SHELL("app/Shell.fxml");

  private final String path;

  View(String path) {
    this.path = path;
  }

  /** Path of the file below the package {@code org.spiegelboek}. */
  public String path() {
    return path;
  }
}
