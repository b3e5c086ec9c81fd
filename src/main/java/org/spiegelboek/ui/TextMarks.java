package org.spiegelboek.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in a field that is written in, drawn behind its letters: words that were found,
 * and those that the dictionary spells otherwise. Only what can be seen of the text is drawn, after
 * each layout in which something moved.
 */
final class TextMarks extends Region {

  /** How far below an underline the dots are. */
  private static final double DROP = 1.5;

  /** No line has more characters. */
  private static final int LINE = 400;

  private final WritingField field;
  private final Path found = path("found-words");
  private final Path here = path("found-word");
  private final Path misspelt = path("misspelt-words");
  private final Rectangle view = new Rectangle();
  private final Runnable drawing = this::draw;
  private List<Stretch> finds = List.of();
  private @Nullable Stretch current;
  private @Nullable SpelledWords spelling;
  private @Nullable Scene waitingIn;

  TextMarks(WritingField field) {
    this.field = field;
    setManaged(false);
    setMouseTransparent(true);
    setClip(view);
    getChildren().addAll(found, here, misspelt);
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }

  /** Marks what was found, and the one find that is looked at. */
  void showFinds(List<Stretch> all, @Nullable Stretch one) {
    finds = all;
    current = one;
    drawSoon();
  }

  /** Marks words that are spelt otherwise from now on; null for none. */
  void spell(@Nullable SpelledWords words) {
    spelling = words;
    drawSoon(true);
  }

  @Nullable SpelledWords spelling() {
    return spelling;
  }

  /** Something moved or changed: draws anew when the text stands where it will. */
  void drawSoon() {
    drawSoon(spelling != null);
  }

  private void drawSoon(boolean needed) {
    Scene scene = field.getScene();
    if (waitingIn == null && scene != null && (needed || !isBlank())) {
      waitingIn = scene;
      scene.addPostLayoutPulseListener(drawing);
      field.requestLayout();
    }
  }

  private boolean isBlank() {
    return finds.isEmpty() && found.getElements().isEmpty() && here.getElements().isEmpty();
  }

  private void draw() {
    if (waitingIn != null) {
      waitingIn.removePostLayoutPulseListener(drawing);
      waitingIn = null;
    }
    found.getElements().clear();
    here.getElements().clear();
    misspelt.getElements().clear();
    Node viewport = field.lookup(".viewport");
    if (field.getScene() == null
        || viewport == null
        || !(field.lookup(".text") instanceof Text text)) {
      return;
    }
    Bounds seen = field.sceneToLocal(viewport.localToScene(viewport.getLayoutBounds()));
    view.setX(seen.getMinX());
    view.setY(seen.getMinY());
    view.setWidth(seen.getWidth());
    view.setHeight(seen.getHeight());
    Point2D origin = field.sceneToLocal(text.localToScene(0, 0));
    Stretch visible = visible(text, seen);
    for (Stretch find : finds) {
      if (find.end() > visible.start() && find.start() < visible.end()) {
        add(find.equals(current) ? here : found, text, find);
      }
    }
    if (spelling != null && field.getText().equals(text.getText())) {
      for (Stretch word : spelling.wrongIn(field, visible)) {
        underline(text, word);
      }
    }
    List.of(found, here, misspelt)
        .forEach(
            path -> {
              path.setTranslateX(origin.getX());
              path.setTranslateY(origin.getY());
            });
  }

  private static void add(Path path, Text text, Stretch find) {
    path.getElements().addAll(text.rangeShape(find.start(), find.end()));
  }

  /** A line of dots below a word, or below its pieces where it breaks. */
  private void underline(Text text, Stretch word) {
    for (PathElement element : text.underlineShape(word.start(), word.end())) {
      if (element instanceof MoveTo from) {
        misspelt.getElements().add(new MoveTo(from.getX(), from.getY() + DROP));
      } else if (element instanceof LineTo to
          && misspelt.getElements().getLast() instanceof MoveTo from
          && to.getX() != from.getX()) {
        misspelt.getElements().add(new LineTo(to.getX(), from.getY()));
      }
    }
  }

  /** The characters that can be seen now, with a line more at the end. */
  private Stretch visible(Text text, Bounds seen) {
    double x = text.getLayoutBounds().getMinX();
    double top = text.sceneToLocal(field.localToScene(0, seen.getMinY())).getY();
    double bottom = text.sceneToLocal(field.localToScene(0, seen.getMaxY())).getY();
    int length = field.getLength();
    if (bottom >= text.getLayoutBounds().getMaxY()) {
      return new Stretch(text.hitTest(new Point2D(x, top)).getCharIndex(), length);
    }
    int last = text.hitTest(new Point2D(x, bottom)).getCharIndex() + LINE;
    return new Stretch(text.hitTest(new Point2D(x, top)).getCharIndex(), Math.min(length, last));
  }
}
