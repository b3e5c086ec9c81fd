package org.spiegelboek.mirror;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.TenSteps;

/**
 * The questions that may stand beside a mark: the trait's own first, then those its number asks.
 */
final class ScalingQuestions {

  private static final int MOST = 4;

  private final Messages messages;

  ScalingQuestions(Messages messages) {
    this.messages = messages;
  }

  /**
   * A question to write by.
   *
   * @param key which one it is, whatever number it speaks of
   */
  record Question(String key, String text) {}

  /** The trait's own question and at most three others, in the order to offer them. */
  List<Question> of(Trait trait, Perspective perspective, Sitting sitting) {
    List<Question> questions = new ArrayList<>();
    questions.add(followUp(trait));
    int mark = sitting.answer(trait, perspective);
    if (mark < TenSteps.LOWEST) {
      return questions;
    }
    questions.add(why(mark));
    questions.add(next(mark));
    if (differ(trait, sitting) && perspective != Perspective.PARTNERS) {
      questions.add(plain("scale.gap"));
    } else if (perspective == Perspective.SELF && mark <= TenSteps.HIGHEST / 2) {
      questions.add(plain("scale.best"));
    } else if (perspective == Perspective.SELF) {
      questions.add(plain("scale.other"));
    }
    return questions.subList(0, Math.min(MOST, questions.size()));
  }

  /** The one question that looks ahead from this mark; the trait's own where there is none. */
  Question ahead(Trait trait, Sitting sitting) {
    int mark = sitting.answer(trait, Perspective.SELF);
    return mark < TenSteps.LOWEST ? followUp(trait) : next(mark);
  }

  private Question followUp(Trait trait) {
    return new Question("followup", messages.text(trait.textKey() + ".followup"));
  }

  private Question why(int mark) {
    return mark <= 2
        ? new Question("scale.why", messages.format("scale.why.low", mark))
        : new Question("scale.why", messages.format("scale.why", mark, mark - 2));
  }

  private Question next(int mark) {
    return mark == TenSteps.HIGHEST
        ? plain("scale.keep")
        : new Question("scale.up", messages.format("scale.up", mark, mark + 1));
  }

  private Question plain(String key) {
    return new Question(key, messages.text(key));
  }

  private static boolean differ(Trait trait, Sitting sitting) {
    int self = sitting.answer(trait, Perspective.SELF);
    int colleagues = sitting.answer(trait, Perspective.COLLEAGUES);
    return self >= TenSteps.LOWEST && colleagues >= TenSteps.LOWEST && self != colleagues;
  }
}
