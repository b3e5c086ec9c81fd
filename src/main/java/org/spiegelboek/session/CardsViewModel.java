package org.spiegelboek.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.BookQuestion;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.ui.Desk;

/** The six questions of the book and then the user's own, as cards of which one lies on top. */
public final class CardsViewModel {

  /**
   * A card with one question.
   *
   * @param six which of the book's six it is; null for one of the user's own
   * @param text the words of an own question
   */
  public record Card(@Nullable BookQuestion six, String text) {}

  private final Desk desk;
  private final QuestionRepository questions;
  private final List<Card> cards = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Card> top = new ReadOnlyObjectWrapper<>();
  private boolean read;

  public CardsViewModel(Desk desk, QuestionRepository questions) {
    this.desk = desk;
    this.questions = questions;
  }

  /** Reads the questions the first time they are needed. */
  public void open() {
    if (read) {
      return;
    }
    read = true;
    for (BookQuestion six : BookQuestion.values()) {
      cards.add(new Card(six, ""));
    }
    top.set(cards.getFirst());
    desk.background()
        .run(
            questions::list,
            own ->
                own.forEach(
                    question -> {
                      String text = question.text();
                      if (text != null && !Boolean.TRUE.equals(question.archived())) {
                        cards.add(new Card(null, text));
                      }
                    }));
  }

  /** The card that can be read. */
  public ReadOnlyObjectProperty<@Nullable Card> topProperty() {
    return top.getReadOnlyProperty();
  }

  /** Turns on or back by so many; after the last comes the first. */
  public void turn(int by) {
    int at = cards.indexOf(top.get());
    if (at >= 0) {
      top.set(cards.get(Math.floorMod(at + by, cards.size())));
    }
  }
}
