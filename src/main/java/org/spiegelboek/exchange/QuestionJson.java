package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.reflection.Question;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.store.Kind;

/** A question of the user's own to and from JSON. */
final class QuestionJson implements RecordJson<Question> {

  private final QuestionRepository repository;

  QuestionJson(QuestionRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.QUESTION;
  }

  @Override
  public String list() {
    return "questions";
  }

  @Override
  public Question read(Fields fields) {
    return new Question(
        fields.id("id", Kind.QUESTION),
        fields.text("text"),
        fields.language("language"),
        fields.flag("archived"),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Question question) {
    return new Written()
        .put("id", question.id())
        .put("text", question.text())
        .put("language", question.language())
        .put("archived", question.archived())
        .putTimes(question.createdAt(), question.changedAt())
        .node();
  }

  @Override
  public Optional<Question> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Question> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Question question) {
    repository.save(question);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
