package org.spiegelboek.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.spiegelboek.ui.Background;

/** The lines of all agreements, so many at a time: in ten years there are thousands. */
public final class AgreementLists {

  /** What is read at a time. */
  static final int CHUNK = 200;

  private final Background background;
  private final AgreementRepository repository;
  private final ObservableList<AgreementLine> open = FXCollections.observableArrayList();
  private final ObservableList<AgreementLine> closed = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper closedExist = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper moreOpen = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper moreClosed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

  /** What the left page shows, in one read. */
  private record Lines(List<AgreementLine> open, boolean closedExist) {}

  AgreementLists(Background background, AgreementRepository repository) {
    this.background = background;
    this.repository = repository;
  }

  /**
   * Reads the open ones, as many as are shown.
   *
   * @param then done when they are shown
   */
  void read(Runnable then) {
    int asked = Math.max(CHUNK, open.size());
    background.run(
        // One more than is shown, to know whether there is any.
        () -> new Lines(repository.listOpenLines(0, asked + 1), repository.hasClosed()),
        lines -> {
          closedExist.set(lines.closedExist());
          moreOpen.set(lines.open().size() > asked);
          open.setAll(first(lines.open(), asked));
          read.set(true);
          then.run();
        });
  }

  /** Reads what comes after the open ones that are shown. */
  public void readMoreOpen() {
    // What was ticked here is still shown, and is not among the open ones any more.
    int from = (int) open.stream().filter(line -> line.agreement().isOpen()).count();
    background.run(
        () -> repository.listOpenLines(from, CHUNK + 1), further -> add(open, moreOpen, further));
  }

  /** Reads what is no longer open, or more of it: seldom wanted. */
  public void readMoreClosed() {
    int from = (int) closed.stream().filter(line -> !line.agreement().isOpen()).count();
    background.run(
        () -> repository.listClosedLines(from, CHUNK + 1),
        further -> add(closed, moreClosed, further));
  }

  private static void add(
      ObservableList<AgreementLine> to, ReadOnlyBooleanWrapper more, List<AgreementLine> further) {
    more.set(further.size() > CHUNK);
    Set<String> there = to.stream().map(line -> line.agreement().id()).collect(Collectors.toSet());
    to.addAll(
        first(further, CHUNK).stream()
            .filter(line -> !there.contains(line.agreement().id()))
            .toList());
  }

  private static List<AgreementLine> first(List<AgreementLine> lines, int count) {
    return lines.subList(0, Math.min(count, lines.size()));
  }

  void add(Agreement made) {
    open.add(new AgreementLine(made, null, null, null));
  }

  void remove(String id) {
    open.removeIf(line -> line.agreement().id().equals(id));
    closed.removeIf(line -> line.agreement().id().equals(id));
  }

  void replace(Agreement now) {
    open.replaceAll(line -> line.with(now));
    closed.replaceAll(line -> line.with(now));
  }

  /** The agreement as it stands among the open ones, where it does. */
  Agreement current(Agreement agreement) {
    return open.stream()
        .map(AgreementLine::agreement)
        .filter(one -> one.id().equals(agreement.id()))
        .findFirst()
        .orElse(agreement);
  }

  /** Open when the screen was opened, oldest due day first, those without a day last. */
  public ObservableList<AgreementLine> openLines() {
    return open;
  }

  /** No longer open, the last one first; empty until they are asked for. */
  public ObservableList<AgreementLine> closedLines() {
    return closed;
  }

  /** Whether there is anything that {@link #readMoreClosed} would read at first. */
  public ReadOnlyBooleanProperty closedExistProperty() {
    return closedExist.getReadOnlyProperty();
  }

  /** Whether {@link #readMoreOpen} would read any. */
  public ReadOnlyBooleanProperty moreOpenProperty() {
    return moreOpen.getReadOnlyProperty();
  }

  /** Whether {@link #readMoreClosed} would read any after those that are shown. */
  public ReadOnlyBooleanProperty moreClosedProperty() {
    return moreClosed.getReadOnlyProperty();
  }

  /** True once the open ones are read. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }
}
