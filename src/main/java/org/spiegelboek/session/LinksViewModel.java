package org.spiegelboek.session;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Background;

/** What goes along with a conversation, and what could. */
public final class LinksViewModel {

  private static final int OFFERED = 20;

  private final Background background;
  private final LinkRepository repository;
  private final ForMyselfViewModel forMyself;
  private final ObservableList<Link> links = FXCollections.observableArrayList();
  private final ObservableList<Link> offered = FXCollections.observableArrayList();
  private long searches;

  LinksViewModel(
      Background background,
      LinkRepository repository,
      ForMyselfViewModel forMyself,
      Runnable changed) {
    this.background = background;
    this.repository = repository;
    this.forMyself = forMyself;
    links.addListener((ListChangeListener<Link>) change -> changed.run());
  }

  public ObservableList<Link> links() {
    return links;
  }

  /** What {@link #search} found, without what is linked already. */
  public ObservableList<Link> offered() {
    return offered;
  }

  public void search(String words) {
    long asked = ++searches;
    background.run(
        () -> repository.search(words, OFFERED),
        found -> {
          if (asked == searches) {
            offered.setAll(found.stream().filter(link -> !isLinked(link)).toList());
          }
        });
  }

  /** Links it; a sitting brings its chosen quality along. */
  public void add(Link link) {
    if (isLinked(link)) {
      return;
    }
    links.add(link);
    Trait trait = link.trait();
    if (trait != null) {
      forMyself.attentionProperty().set(trait);
    }
  }

  public void remove(Link link) {
    links.remove(link);
    if (link.trait() != null && link.trait() == forMyself.attentionProperty().get()) {
      forMyself.attentionProperty().set(null);
    }
  }

  /** The quality that goes along, where no linked sitting shows it already. */
  public @Nullable Trait loneTrait() {
    Trait trait = forMyself.attentionProperty().get();
    return links.stream().anyMatch(link -> link.trait() == trait) ? null : trait;
  }

  private boolean isLinked(Link link) {
    return links.stream().anyMatch(one -> one.kind() == link.kind() && one.id().equals(link.id()));
  }

  /** Links what another screen sent along to a conversation that is there already. */
  void linkAlso(@Nullable String answerId, @Nullable String mirrorId) {
    Session.Links sent =
        new Session.Links(
            answerId == null ? List.of() : List.of(answerId),
            mirrorId == null ? List.of() : List.of(mirrorId),
            List.of());
    if (!sent.equals(Session.Links.NONE)) {
      background.run(() -> repository.list(sent), found -> found.forEach(this::add));
    }
  }

  void show(List<Link> linked) {
    links.setAll(linked);
  }

  Session.Links toLinks() {
    return new Session.Links(ids(Kind.ANSWER), ids(Kind.MIRROR), ids(Kind.PAGE));
  }

  private List<String> ids(Kind kind) {
    return links.stream().filter(link -> link.kind() == kind).map(Link::id).sorted().toList();
  }
}
