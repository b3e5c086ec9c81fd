package org.spiegelboek.session;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** What a conversation is about. */
public final class FocusViewModel {

  private final ObjectProperty<@Nullable Focus> focus = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
  private final ObservableSet<WithWhom> withWhom = FXCollections.observableSet();
  private final ObjectProperty<@Nullable ChallengeForm> form = new SimpleObjectProperty<>();
  private @Nullable Focus started;

  FocusViewModel(Runnable changed) {
    focus.addListener(
        (observable, before, now) -> {
          // Where the conversation began is kept, wherever it goes on to.
          if (started == null) {
            started = now;
          }
          changed.run();
        });
    subject.addListener((observable, before, now) -> changed.run());
    form.addListener((observable, before, now) -> changed.run());
    withWhom.addListener((SetChangeListener<WithWhom>) change -> changed.run());
  }

  public ObjectProperty<@Nullable Focus> focusProperty() {
    return focus;
  }

  public ObjectProperty<@Nullable Subject> subjectProperty() {
    return subject;
  }

  public ObservableSet<WithWhom> withWhom() {
    return withWhom;
  }

  public ObjectProperty<@Nullable ChallengeForm> formProperty() {
    return form;
  }

  /** The focus that the conversation began with, where it is now another. */
  public @Nullable Focus movedFrom() {
    return started == focus.get() ? null : started;
  }

  void show(Session.Frame frame) {
    started = frame.focusStarted();
    focus.set(frame.focus());
    subject.set(frame.subject());
    withWhom.clear();
    withWhom.addAll(frame.withWhom());
    form.set(frame.challengeForm());
  }

  /** About what it was in another conversation; that is where this one begins. */
  void startFrom(Session.Frame other) {
    focus.set(other.focus());
    subject.set(other.subject());
    withWhom.clear();
    withWhom.addAll(other.withWhom());
    form.set(other.challengeForm());
  }

  /** Whether nothing is chosen yet. */
  public boolean isBare() {
    return focus.get() == null && subject.get() == null;
  }

  @Nullable Focus started() {
    return started;
  }

  /** In the order of the enumeration, whatever the order of the clicks. */
  List<WithWhom> withWhomInOrder() {
    return Arrays.stream(WithWhom.values()).filter(withWhom::contains).toList();
  }
}
