package org.spiegelboek.ui;

import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** One page of a {@link Book}: ground, gutter, a head that stays, and content that scrolls. */
final class BookPage extends Region {

  private static final double TOP = 26;
  private static final double OUTER = 34;
  private static final double INNER = 38;
  private static final double BOTTOM = 20;
  private static final double GUTTER = 34;
  private static final double LINE = 40;
  private static final double CORNER = 12;

  private final HorizontalDirection side;
  private final Region ground = new Region();

  /** The ground again between its round corners: what surely covers all below is not painted. */
  private final Region floor = new Region();

  private final List<Polygon> sheen = List.of(new Polygon(), new Polygon());
  private final Pane light = new Pane();
  private final Region gutter = new Region();
  private final StackPane head = new StackPane();
  private final StackPane holder =
      new StackPane() {
        @Override
        public Orientation getContentBias() {
          return Orientation.HORIZONTAL;
        }
      };
  private final ScrollPane scroll = new ScrollPane(holder);
  private Book.Ground kind = Book.Ground.PAPER;
  private double zoom = 1;

  BookPage(HorizontalDirection side) {
    this.side = side;
    getStyleClass().addAll("page", side == HorizontalDirection.LEFT ? "left" : "right", "paper");
    ground.getStyleClass().add("ground");
    floor.getStyleClass().add("floor");
    gutter.getStyleClass().add("gutter");
    gutter.setMouseTransparent(true);
    sheen.forEach(
        band -> {
          band.getStyleClass().add("sheen");
          band.setManaged(false);
        });
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    // The skin keeps a picture of all that scrolls, and makes it anew with each letter and mark.
    scroll
        .skinProperty()
        .addListener((observable, old, now) -> scroll.lookup(".viewport").setCache(false));
    scroll
        .viewportBoundsProperty()
        .addListener(
            (observable, old, now) -> {
              holder.setMinHeight(Math.floor(now.getHeight()));
              if (old.getHeight() != now.getHeight()) {
                // How high a field may grow depends on the page, and regions around remember it.
                holder
                    .lookupAll(".writing-field")
                    .forEach(field -> ((Parent) field).requestLayout());
              }
              if (old.getWidth() != now.getWidth()) {
                requestLayout();
              }
            });
    setAccessibleRole(AccessibleRole.PARENT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::scrollByKey);
    light.getChildren().addAll(sheen);
    light.setMouseTransparent(true);
    getChildren().addAll(ground, floor, light, gutter, scroll, head);
  }

  void setGround(Book.Ground value) {
    kind = value;
    getStyleClass().removeAll("paper", "glass", "glass-flat");
    getStyleClass()
        .add(
            switch (value) {
              case PAPER -> "paper";
              case GLASS -> "glass";
              case GLASS_FLAT -> "glass-flat";
            });
    requestLayout();
  }

  Book.Ground ground() {
    return kind;
  }

  void setContent(@Nullable Node content) {
    if (content == null) {
      holder.getChildren().clear();
    } else {
      holder.getChildren().setAll(content);
    }
  }

  void setHead(@Nullable Node content) {
    if (content == null) {
      head.getChildren().clear();
    } else {
      head.getChildren().setAll(content);
    }
    // At once, not at the next layout: what stands there may take the keyboard now.
    head.setVisible(content != null);
    requestLayout();
  }

  @Nullable Node getContent() {
    return holder.getChildren().isEmpty() ? null : holder.getChildren().getFirst();
  }

  @Nullable Node getHead() {
    return head.getChildren().isEmpty() ? null : head.getChildren().getFirst();
  }

  void setZoom(double value) {
    zoom = value;
    requestLayout();
  }

  void setSingle(boolean single) {
    getStyleClass().remove("single");
    if (single) {
      getStyleClass().add("single");
    }
  }

  /**
   * Puts the focus on the first thing to operate here, or on the page itself so that keys scroll
   * it.
   */
  void focus() {
    Node first = head.getChildren().isEmpty() ? null : firstIn(head);
    if (first == null) {
      first = firstIn(holder);
    }
    (first == null ? this : first).requestFocus();
  }

  /** Whether the keyboard is somewhere on this page. */
  boolean hasFocus() {
    return isFocusWithin();
  }

  /** Scrolls so that the given stretch of a node on this page can be seen. */
  void reveal(Node node, double top, double bottom) {
    double y0 = holder.sceneToLocal(node.localToScene(0, top)).getY();
    double y1 = holder.sceneToLocal(node.localToScene(0, bottom)).getY();
    double view = scroll.getViewportBounds().getHeight();
    double room = holder.getHeight() - view;
    if (room <= 0) {
      return;
    }
    double at = scroll.getVvalue() * room;
    if (y0 < at) {
      scroll.setVvalue(Math.max(0, y0) / room);
    } else if (y1 > at + view) {
      scroll.setVvalue(Math.min(room, y1 - view) / room);
    }
  }

  double viewHeight() {
    return scroll.getViewportBounds().getHeight();
  }

  private static @Nullable Node firstIn(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable()) {
        return child;
      }
      if (child instanceof Parent group) {
        Node found = firstIn(group);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void scrollByKey(KeyEvent event) {
    double room = holder.getHeight() - viewHeight();
    if (room <= 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double by =
        switch (event.getCode()) {
          case PAGE_DOWN -> viewHeight() - LINE;
          case PAGE_UP -> LINE - viewHeight();
          case DOWN -> isFocused() ? LINE : 0;
          case UP -> isFocused() ? -LINE : 0;
          case SPACE -> isFocused() ? viewHeight() - LINE : 0;
          case END -> isFocused() ? room : 0;
          case HOME -> isFocused() ? -room : 0;
          default -> 0;
        };
    if (by != 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / room, 0, 1));
      event.consume();
    }
  }

  /** A screen reader hears whose the page is and what that means, where the page says so itself. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.TEXT && lookup(".page-head") instanceof PageHead said) {
      return said.getDetail().isEmpty() ? said.getText() : said.getText() + ", " + said.getDetail();
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    // Margins grow at half the rate of the text, so that zooming leaves room for it.
    double rate = (1 + zoom) / 2;
    double left = snapSpaceX(rate * (side == HorizontalDirection.LEFT ? OUTER : INNER - 4));
    double right = snapSpaceX(rate * (side == HorizontalDirection.LEFT ? INNER - 4 : OUTER));
    double top = snapSpaceY(rate * TOP);
    ground.resizeRelocate(0, 0, width, height);
    floor.resizeRelocate(CORNER, 0, Math.max(0, width - 2 * CORNER), height);
    layoutSheen(width, height);
    gutter.resizeRelocate(side == HorizontalDirection.LEFT ? width - GUTTER : 0, 0, GUTTER, height);
    double from = 0;
    if (!head.getChildren().isEmpty()) {
      double inside = width - left - right;
      double headHeight = snapSizeY(head.prefHeight(inside));
      head.resizeRelocate(left, top, inside, headHeight);
      from = top + headHeight;
      top = snapSpaceY(rate * 12);
    }
    // The scroll bar takes its room from the margin, so that no line breaks anew when it comes.
    double view = scroll.getViewportBounds().getWidth();
    double bar = view > 0 ? Math.clamp(scroll.getWidth() - view, 0, right) : 0;
    holder.setPadding(
        new javafx.geometry.Insets(top, right - bar, snapSpaceY(rate * BOTTOM), left));
    scroll.resizeRelocate(0, from, width, height - from);
  }

  private void layoutSheen(double width, double height) {
    boolean shown = kind == Book.Ground.GLASS && width > 0 && height > 0;
    light.setVisible(shown);
    light.resizeRelocate(0, 0, width, height);
    // At the gutter the page goes on; only its outer corners are round.
    boolean both = getStyleClass().contains("single");
    double left = both || side == HorizontalDirection.LEFT ? CORNER : 0;
    double right = both || side == HorizontalDirection.RIGHT ? CORNER : 0;
    if (shown) {
      shape(sheen.get(0), Sheen.band(width, height, left, right, 0.34, 0.47));
      shape(sheen.get(1), Sheen.band(width, height, left, right, 0.53, 0.57));
    }
  }

  /** Points set anew, even the same ones, have the whole page painted again. */
  private static void shape(Polygon band, List<Double> points) {
    if (!band.getPoints().equals(points)) {
      band.getPoints().setAll(points);
    }
  }
}
