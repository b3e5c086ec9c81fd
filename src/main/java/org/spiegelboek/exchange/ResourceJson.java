package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.store.Kind;
import org.spiegelboek.workbook.Resource;
import org.spiegelboek.workbook.ResourceRepository;

/** What is kept beside a source to and from JSON. */
final class ResourceJson implements RecordJson<Resource> {

  private final ResourceRepository repository;

  ResourceJson(ResourceRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.RESOURCE;
  }

  @Override
  public String list() {
    return "resources";
  }

  @Override
  public Resource read(Fields fields) {
    return new Resource(
        fields.id("id", Kind.RESOURCE),
        fields.flag("have"),
        fields.flag("read"),
        fields.text("note"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Resource resource) {
    return new Written()
        .put("id", resource.id())
        .put("have", resource.have())
        .put("read", resource.read())
        .put("note", resource.note())
        .put("changedAt", resource.changedAt())
        .node();
  }

  @Override
  public Optional<Resource> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Resource> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Resource resource) {
    repository.save(resource);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
