package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.Choice;
import org.spiegelboek.store.Kind;

/** A dated answer to and from JSON. */
final class AnswerJson implements RecordJson<Answer> {

  private final AnswerRepository repository;

  AnswerJson(AnswerRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.ANSWER;
  }

  @Override
  public String list() {
    return "answers";
  }

  @Override
  public Answer read(Fields fields) {
    String questionId = fields.link("questionId", Kind.QUESTION);
    if (questionId == null) {
      fields.report("questionId", Problem.MISSING);
    }
    return new Answer(
        fields.id("id", Kind.ANSWER),
        questionId == null ? "" : questionId,
        fields.requiredText("questionText"),
        fields.requiredLanguage("language"),
        fields.requiredMoment("answeredAt"),
        fields.text("text"),
        fields.keyed("choice", Choice.class),
        fields.text("left"),
        fields.text("right"),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Answer answer) {
    return new Written()
        .put("id", answer.id())
        .put("questionId", answer.questionId())
        .put("questionText", answer.questionText())
        .put("language", answer.language())
        .put("answeredAt", answer.answeredAt())
        .put("text", answer.text())
        .put("choice", answer.choice())
        .put("left", answer.left())
        .put("right", answer.right())
        .putTimes(answer.createdAt(), answer.changedAt())
        .node();
  }

  @Override
  public Optional<Answer> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Answer> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Answer answer) {
    repository.save(answer);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
