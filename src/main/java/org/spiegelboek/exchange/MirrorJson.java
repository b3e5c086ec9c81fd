package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Kind;

/** A sitting before the mirror to and from JSON. */
final class MirrorJson implements RecordJson<Mirror> {

  private static final Comparator<Mirror.Then> THEN_ORDER =
      Comparator.comparing(Mirror.Then::mirrorId)
          .thenComparing(Mirror.Then::trait)
          .thenComparing(Mirror.Then::perspective);

  private final MirrorRepository repository;

  MirrorJson(MirrorRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.MIRROR;
  }

  @Override
  public String list() {
    return "mirrors";
  }

  @Override
  public Mirror read(Fields fields) {
    return new Mirror(
        fields.id("id", Kind.MIRROR),
        fields.requiredMoment("takenAt"),
        fields.shortText("title"),
        fields.objects("marks").stream()
            .map(MirrorJson::mark)
            .sorted(
                Comparator.comparing(Mirror.Mark::trait).thenComparing(Mirror.Mark::perspective))
            .toList(),
        fields.keyed("attentionTrait", Trait.class),
        fields.objects("then").stream().map(MirrorJson::then).sorted(THEN_ORDER).toList(),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Mirror mirror) {
    return new Written()
        .put("id", mirror.id())
        .put("takenAt", mirror.takenAt())
        .put("title", mirror.title())
        .putObjects("marks", mirror.marks(), MirrorJson::mark)
        .put("attentionTrait", mirror.attentionTrait())
        .putObjects("then", mirror.then().stream().sorted(THEN_ORDER).toList(), MirrorJson::then)
        .putTimes(mirror.createdAt(), mirror.changedAt())
        .node();
  }

  private static Mirror.Mark mark(Fields fields) {
    Integer mark = fields.integer("mark", 1, 10);
    boolean noView = Boolean.TRUE.equals(fields.flag("noView"));
    if (mark != null && noView) {
      fields.report("noView", Problem.BOTH);
    }
    return new Mirror.Mark(
        fields.requiredKeyed("trait", Trait.class),
        fields.requiredKeyed("perspective", Perspective.class),
        mark,
        noView,
        fields.text("note"));
  }

  private static Written mark(Mirror.Mark mark) {
    return new Written()
        .put("trait", mark.trait())
        .put("perspective", mark.perspective())
        .put("mark", mark.mark())
        .put("noView", mark.noView() ? true : null)
        .put("note", mark.note());
  }

  private static Mirror.Then then(Fields fields) {
    String mirrorId = fields.link("mirrorId", Kind.MIRROR);
    if (mirrorId == null) {
      fields.report("mirrorId", Problem.MISSING);
    }
    return new Mirror.Then(
        mirrorId == null ? "" : mirrorId,
        fields.requiredKeyed("trait", Trait.class),
        fields.requiredKeyed("perspective", Perspective.class),
        fields.requiredInteger("mark", 1, 10));
  }

  private static Written then(Mirror.Then then) {
    return new Written()
        .put("mirrorId", then.mirrorId())
        .put("trait", then.trait())
        .put("perspective", then.perspective())
        .put("mark", then.mark());
  }

  @Override
  public Optional<Mirror> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Mirror> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Mirror mirror) {
    repository.save(mirror);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
