package org.spiegelboek.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * An open book of two pages: the root of every screen.
 *
 * <pre>{@code
 * <Book leftLabel="%ui.together" rightLabel="%ui.private" rightGround="GLASS" leftShare="0.54">
 *   <left><VBox>…</VBox></left>
 *   <right><VBox>…</VBox></right>
 * </Book>
 * }</pre>
 *
 * <p>Each page scrolls by itself, vertically only; its content is at least as high as the page, so
 * a growing spacer sends what follows it to the foot. {@code leftHead} and {@code rightHead} stay
 * in place, {@code tabs} stand on the top edge. Where the pages would get too narrow they lie
 * behind each other and two buttons at the foot turn them. {@code leftShare} is the width of the
 * left page as drawn, of 1.
 */
public final class Book extends Region {

  /** What a page is made of: paper for what may be shared, glass for what is written alone. */
  public enum Ground {
    PAPER,
    GLASS,
    GLASS_FLAT
  }

  /** Width of the book as drawn, at 100 %. */
  private static final double DRAWN = 1156;

  /** Below this, at 100 %, the pages lie behind each other: over 130 % in a window of 1366 px. */
  private static final double SPREAD_FROM = 840;

  private static final double PAGE_FROM = 420;
  private static final double MAX_WIDTH = 1480;
  private static final double MAX_HEIGHT = 960;
  private static final double RIBBON_ABOVE = 5;
  private static final double RIBBON_RIGHT = 30;

  private final Region shadow = new Region();
  private final Region block = new Region();
  private final BookPage leftPage = new BookPage(HorizontalDirection.LEFT);
  private final BookPage rightPage = new BookPage(HorizontalDirection.RIGHT);
  private final PageTurns foot = new PageTurns(this::turnTo);
  private final Button ribbon = new Button();
  // An empty text, only there to learn the size of the font that the styles give here.
  private final Label em = new Label();

  private @Nullable Node tabs;
  private final ReadOnlyBooleanWrapper single = new ReadOnlyBooleanWrapper(this, "single");
  private double leftShare = 0.5;
  private boolean rightShown;

  public Book() {
    getStyleClass().add("book");
    shadow.getStyleClass().add("book-shadow");
    shadow.setCache(true);
    shadow.setMouseTransparent(true);
    block.getStyleClass().add("book-block");
    block.setMouseTransparent(true);
    ribbon.getStyleClass().setAll("ribbon");
    ribbon.setMouseTransparent(true);
    ribbon.setFocusTraversable(false);
    em.setMouseTransparent(true);
    em.fontProperty().addListener((observable, old, now) -> zoomed());
    single.addListener((observable, old, now) -> arrange());
    addEventHandler(KeyEvent.KEY_PRESSED, this::turnByKey);
    getChildren().addAll(shadow, block, leftPage, rightPage, foot, ribbon, em);
    arrange();
  }

  public void setLeft(@Nullable Node node) {
    leftPage.setContent(node);
  }

  public @Nullable Node getLeft() {
    return leftPage.getContent();
  }

  public void setRight(@Nullable Node node) {
    rightPage.setContent(node);
  }

  public @Nullable Node getRight() {
    return rightPage.getContent();
  }

  public void setLeftHead(@Nullable Node node) {
    leftPage.setHead(node);
  }

  public @Nullable Node getLeftHead() {
    return leftPage.getHead();
  }

  public void setRightHead(@Nullable Node node) {
    rightPage.setHead(node);
  }

  public @Nullable Node getRightHead() {
    return rightPage.getHead();
  }

  public void setTabs(@Nullable Node node) {
    if (tabs != null) {
      getChildren().remove(tabs);
    }
    tabs = node;
    if (node != null) {
      getChildren().add(getChildren().indexOf(leftPage), node);
    }
  }

  public @Nullable Node getTabs() {
    return tabs;
  }

  public void setLeftGround(Ground ground) {
    leftPage.setGround(ground);
  }

  public Ground getLeftGround() {
    return leftPage.ground();
  }

  public void setRightGround(Ground ground) {
    rightPage.setGround(ground);
  }

  public Ground getRightGround() {
    return rightPage.ground();
  }

  public void setLeftShare(double share) {
    leftShare = share;
    arrange();
  }

  /** 0 leaves out the left page, 1 the right one. */
  public double getLeftShare() {
    return leftShare;
  }

  /** Name of the left page: on the button that turns to it, and for screen readers. */
  public void setLeftLabel(String text) {
    foot.left().setText(text);
    leftPage.setAccessibleText(text);
  }

  public String getLeftLabel() {
    return foot.left().getText();
  }

  public void setRightLabel(String text) {
    foot.right().setText(text);
    rightPage.setAccessibleText(text);
  }

  public String getRightLabel() {
    return foot.right().getText();
  }

  /**
   * Makes the bookmark go somewhere; without this it only hangs there.
   *
   * @param place where to, in words
   */
  public void setBookmark(Messages messages, String place, Runnable go) {
    ribbon.setOnAction(event -> go.run());
    ribbon.setMouseTransparent(false);
    ribbon.setFocusTraversable(true);
    ribbon.setAccessibleText(messages.format("ui.bookmark", place));
    ribbon.setTooltip(new Tooltip(ribbon.getAccessibleText()));
  }

  /** Whether the pages lie behind each other now. */
  public ReadOnlyBooleanProperty singleProperty() {
    return single.getReadOnlyProperty();
  }

  /** Turns to a page where only one can be seen. */
  public void turnTo(HorizontalDirection page) {
    rightShown = page == HorizontalDirection.RIGHT;
    arrange();
  }

  /** Turns to a page if need be and puts the keyboard on it. */
  public void focusPage(HorizontalDirection page) {
    turnTo(page);
    (page == HorizontalDirection.LEFT ? leftPage : rightPage).focus();
  }

  private void turnByKey(KeyEvent event) {
    if (event.getCode() != KeyCode.F6) {
      return;
    }
    boolean toRight = !event.isShiftDown();
    if (toRight == leftPage.hasFocus() && (leftPage.hasFocus() || rightPage.hasFocus())) {
      focusPage(toRight ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT);
      event.consume();
    }
  }

  private double zoom() {
    return em.getFont().getSize() / Theme.ROOT_SIZE;
  }

  private void zoomed() {
    leftPage.setZoom(zoom());
    rightPage.setZoom(zoom());
    requestLayout();
  }

  private void arrange() {
    boolean one = single.get();
    leftPage.setSingle(one || leftShare >= 1);
    rightPage.setSingle(one || leftShare <= 0);
    leftPage.setVisible(one ? !rightShown : leftShare > 0);
    rightPage.setVisible(one ? rightShown : leftShare < 1);
    foot.setVisible(one);
    // It hangs from the right page; on the left one it would cover what stands in the corner.
    ribbon.setVisible(!one || rightShown);
    foot.show(rightShown);
    requestLayout();
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Math.max(MAX_WIDTH, MAX_WIDTH * zoom());
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Math.max(MAX_HEIGHT, MAX_HEIGHT * zoom());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean both = leftShare > 0 && leftShare < 1;
    single.set(both && width / zoom() < SPREAD_FROM);
    double top = layoutTabs(width);
    double height = getHeight() - top;
    shadow.resizeRelocate(8, top + 16, width - 16, height - 16);
    block.resizeRelocate(0, top, width, height);
    double at = leftWidth(width);
    double footHeight = single.get() ? snapSizeY(foot.prefHeight(width)) : 0;
    if (single.get()) {
      leftPage.resizeRelocate(0, top, width, height - footHeight);
      rightPage.resizeRelocate(0, top, width, height - footHeight);
      foot.resizeRelocate(0, top + height - footHeight, width, footHeight);
    } else {
      leftPage.resizeRelocate(0, top, at, height);
      rightPage.resizeRelocate(at, top, width - at, height);
    }
    double ribbonWidth = ribbon.prefWidth(-1);
    ribbon.resizeRelocate(
        snapPositionX(width - RIBBON_RIGHT - ribbonWidth),
        top - RIBBON_ABOVE,
        ribbonWidth,
        ribbon.prefHeight(-1));
  }

  private double layoutTabs(double width) {
    Node node = tabs;
    if (node == null) {
      return 0;
    }
    double inside = width - 2 * 34;
    double height = snapSizeY(node.prefHeight(inside));
    node.resizeRelocate(34, 0, inside, height);
    return height;
  }

  /** The share as drawn, but no page gets narrower than it is drawn or than 420 px. */
  private double leftWidth(double width) {
    double drawn = leftShare * DRAWN;
    double least = Math.min(PAGE_FROM, drawn) * zoom();
    double most = width - Math.min(PAGE_FROM, DRAWN - drawn) * zoom();
    double wanted = leftShare * width;
    return snapPositionX(least <= most ? Math.clamp(wanted, least, most) : wanted);
  }
}
