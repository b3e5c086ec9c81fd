package org.spiegelboek.vault;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Background;

/** A recovery code from its making until it counts or is declined. */
final class SheetViewModel {

  /** Where the user is with it. */
  enum State {
    SHOWN,
    ASKED,
    NOT_THAT,
    STORING,
    CANNOT_WRITE,
    DECLINING
  }

  private final Background background;
  private final OpenJournal journal;
  private final RecoveryCode code = RecoveryCode.create();
  private final int firstAsked;
  private final int secondAsked;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SHOWN);

  SheetViewModel(Background background, OpenJournal journal) {
    this.background = background;
    this.journal = journal;
    Random random = new SecureRandom();
    int groups = code.groups().size();
    firstAsked = random.nextInt(groups / 2);
    secondAsked = groups / 2 + random.nextInt(groups / 2);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The eight groups, and the check symbol as the ninth. */
  List<String> groups() {
    List<String> groups = code.groups();
    groups.add(code.check());
    return groups;
  }

  /** The code on one line. */
  String line() {
    return code.text();
  }

  /** The sheet as a plain text: what it is called, the day, the code; not what it opens. */
  String sheet(Messages messages, LocalDate today) {
    List<String> groups = code.groups();
    return messages.text("term.recovery")
        + "\n"
        + messages.dates().full(today)
        + "\n\n"
        + String.join(" ", groups.subList(0, groups.size() / 2))
        + "\n"
        + String.join(" ", groups.subList(groups.size() / 2, groups.size()))
        + "\n"
        + code.check()
        + "\n";
  }

  /** Number of the first group that is asked back, counted from 1. */
  int firstAsked() {
    return firstAsked + 1;
  }

  /** Number of the second group that is asked back, counted from 1. */
  int secondAsked() {
    return secondAsked + 1;
  }

  void show() {
    state.set(State.SHOWN);
  }

  void ask() {
    state.set(State.ASKED);
  }

  void decline() {
    state.set(State.DECLINING);
  }

  /** Lets the code open the journal if both groups are right. */
  void answer(String first, String second, Runnable kept) {
    if (!RecoveryCode.plain(first).equals(code.groups().get(firstAsked))
        || !RecoveryCode.plain(second).equals(code.groups().get(secondAsked))) {
      state.set(State.NOT_THAT);
      return;
    }
    state.set(State.STORING);
    background.run(
        () -> {
          journal.addRecovery(code);
          return true;
        },
        done -> {
          forget();
          kept.run();
        },
        failure -> {
          state.set(State.CANNOT_WRITE);
          if (!(failure instanceof VaultException)) {
            throw new IllegalStateException(failure);
          }
        });
  }

  /** Wipes the code. */
  void forget() {
    code.close();
  }
}
