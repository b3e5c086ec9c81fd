package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.store.Kind;

/** An agreement to and from JSON. */
final class AgreementJson implements RecordJson<Agreement> {

  private final AgreementRepository repository;

  AgreementJson(AgreementRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.AGREEMENT;
  }

  @Override
  public String list() {
    return "agreements";
  }

  @Override
  public Agreement read(Fields fields) {
    return new Agreement(
        fields.id("id", Kind.AGREEMENT),
        fields.requiredText("what"),
        fields.text("who"),
        fields.date("due"),
        fields.date("lookBack"),
        fields.keyed("status", AgreementStatus.class),
        fields.text("statusNote"),
        fields.instant("statusAt"),
        fields.link("sessionId", Kind.SESSION),
        fields.link("answerId", Kind.ANSWER),
        fields.link("pageId", Kind.PAGE),
        fields.link("roundId", Kind.ROUND),
        fields.link("continues", Kind.AGREEMENT),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Agreement agreement) {
    return new Written()
        .put("id", agreement.id())
        .put("what", agreement.what())
        .put("who", agreement.who())
        .put("due", agreement.due())
        .put("lookBack", agreement.lookBack())
        .put("status", agreement.status())
        .put("statusNote", agreement.statusNote())
        .put("statusAt", agreement.statusAt())
        .put("sessionId", agreement.sessionId())
        .put("answerId", agreement.answerId())
        .put("pageId", agreement.pageId())
        .put("roundId", agreement.roundId())
        .put("continues", agreement.continues())
        .putTimes(agreement.createdAt(), agreement.changedAt())
        .node();
  }

  @Override
  public Optional<Agreement> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Agreement> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Agreement agreement) {
    repository.save(agreement);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
