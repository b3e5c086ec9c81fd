package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.ScalingQuestions.Question;
import org.spiegelboek.ui.TenSteps;

class ScalingQuestionsTest {

  private final ScalingQuestions questions = new ScalingQuestions(new Messages(Language.EN));
  private final Sitting sitting = new Sitting(() -> {});

  @Test
  void withoutAMarkOnlyTheTraitsOwnQuestionIsAsked() {
    assertThat(keys(Perspective.SELF)).containsExactly("followup");
    set(Perspective.SELF, TenSteps.NO_VIEW);
    assertThat(keys(Perspective.SELF)).containsExactly("followup");
  }

  @Test
  void aMarkAsksWhatMakesItThatAndHowOneWouldNoticeMore() {
    set(Perspective.SELF, 7);
    assertThat(texts(Perspective.SELF))
        .contains(
            "You chose 7. What makes it that and not 5?",
            "How would you notice that it has moved from 7 to 8?",
            "Which number would a colleague give you, and why?");
  }

  @Test
  void theEndsOfTheScaleHaveTheirOwnWords() {
    set(Perspective.SELF, 2);
    assertThat(texts(Perspective.SELF))
        .contains("You chose 2. Which small exception have you seen after all?");
    set(Perspective.SELF, 10);
    assertThat(texts(Perspective.SELF))
        .contains("What helps you to hold on to this on a busy day?")
        .noneMatch(text -> text.contains("11"));
  }

  @Test
  void aDifferenceWithColleaguesIsAskedAboutAndNeverOnTheSideOfPartners() {
    set(Perspective.SELF, 7);
    set(Perspective.COLLEAGUES, 7);
    set(Perspective.PARTNERS, 4);
    assertThat(keys(Perspective.SELF)).doesNotContain("scale.gap");
    set(Perspective.COLLEAGUES, 5);
    assertThat(keys(Perspective.SELF)).contains("scale.gap").hasSize(4);
    assertThat(keys(Perspective.PARTNERS)).doesNotContain("scale.gap");
  }

  private void set(Perspective perspective, int answer) {
    sitting.cell(Trait.D, perspective).answer().set(answer);
  }

  private List<String> keys(Perspective perspective) {
    return questions.of(Trait.D, perspective, sitting).stream().map(Question::key).toList();
  }

  private List<String> texts(Perspective perspective) {
    return questions.of(Trait.D, perspective, sitting).stream().map(Question::text).toList();
  }
}
