package org.spiegelboek.exchange;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.spiegelboek.i18n.Counts;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Desk;

/** Whether the journal is whole, asked by the user and said in words. */
public final class CheckViewModel {

  private static final System.Logger LOG = System.getLogger(CheckViewModel.class.getName());

  private final Desk desk;
  private final Messages messages;
  private final JournalCheck check;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

  private record Found(Set<Integrity.Part> damaged, Map<Kind, Integer> counts) {}

  public CheckViewModel(Desk desk, JournalCheck check) {
    this.desk = desk;
    this.messages = desk.messages();
    this.check = check;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** That all is well; empty as long as nobody knows. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** What is wrong and what to do about it; empty if nothing is. */
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  void check() {
    said.set("");
    trouble.set("");
    busy.set(true);
    desk.unsaved().saveAll();
    desk.background().run(this::found, this::tell, this::failed);
  }

  private Found found() {
    Set<Integrity.Part> damaged = check.damaged();
    return new Found(
        damaged, damaged.contains(Integrity.Part.PAGES) ? Map.of() : check.countByKind());
  }

  private void tell(Found found) {
    busy.set(false);
    if (found.damaged().isEmpty()) {
      said.set(
          messages.text("exchange.check.whole")
              + " "
              + messages.format("exchange.check.holds", Counts.inWords(messages, found.counts())));
    } else {
      trouble.set(inWords(found.damaged()));
    }
  }

  /** With pages that cannot be read, nothing is known of the rest. */
  private String inWords(Set<Integrity.Part> damaged) {
    Set<Integrity.Part> known =
        damaged.contains(Integrity.Part.PAGES) ? EnumSet.of(Integrity.Part.PAGES) : damaged;
    return known.stream()
            .map(part -> messages.text("exchange.check.part." + part.key()))
            .collect(Collectors.joining(" "))
        + "\n"
        + messages.text("exchange.check.next");
  }

  private void failed(Exception failure) {
    LOG.log(System.Logger.Level.WARNING, "No check: " + failure.getClass().getSimpleName());
    busy.set(false);
    trouble.set(messages.text("exchange.check.failed"));
  }
}
