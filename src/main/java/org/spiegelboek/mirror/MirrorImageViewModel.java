package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The picture of one sitting, and the one quality to take along from it. */
public final class MirrorImageViewModel {

  private final Desk desk;
  private final MirrorRepository mirrors;
  private final String sittingId;
  private final Sitting sitting = new Sitting(this::changed);
  private final Autosave autosave;
  private final ScalingQuestions questions;

  private final ReadOnlyObjectWrapper<@Nullable Mirror> shown = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Mirror> earlier = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Mirror> compared = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final SessionLinks links;
  private final ReadOnlyStringWrapper goesTo = new ReadOnlyStringWrapper("");
  private List<LocalDateTime> conversations = List.of();
  private boolean newest;

  /**
   * @param sittingId the sitting to look at; without one the screen leads to today's marks
   */
  public MirrorImageViewModel(Desk desk, MirrorRepository mirrors, @Nullable String sittingId) {
    this.desk = desk;
    this.mirrors = mirrors;
    this.sittingId = sittingId == null ? "" : sittingId;
    this.autosave =
        new Autosave(
            desk.background(),
            desk.unsaved(),
            () -> {
              Mirror mirror = sitting.toMirror(desk.clock());
              return () -> mirrors.save(mirror);
            });
    this.questions = new ScalingQuestions(desk.messages());
    this.links = new SessionLinks(desk, mirrors);
    links.linked().subscribe(this::sayWhereTo);
    sitting.attentionProperty().subscribe(chosen -> sayWhereTo());
  }

  void load() {
    desk.background()
        .run(() -> new Read(mirrors.sittings(sittingId), mirrors.conversations()), this::loaded);
  }

  private record Read(Sittings sittings, List<LocalDateTime> conversations) {}

  private void loaded(Read read) {
    Sittings sittings = read.sittings();
    conversations = read.conversations();
    List<Mirror> all = sittings.newestFirst();
    Mirror found =
        all.stream().filter(mirror -> mirror.id().equals(sittingId)).findFirst().orElse(null);
    if (found == null) {
      desk.navigation().stayAt(MirrorPlaces.TODAY);
      return;
    }
    sitting.load(found);
    newest = all.getFirst().id().equals(found.id());
    links.show(found.id(), sittings);
    sayWhereTo();
    earlier.setAll(
        all.stream().filter(mirror -> mirror.takenAt().isBefore(found.takenAt())).toList());
    compared.set(earlier.isEmpty() ? null : earlier.getFirst());
    shown.set(found);
    askAhead();
  }

  /** Takes this quality along, or leaves it when it was chosen already. */
  void choose(Trait trait) {
    Trait before = sitting.attentionProperty().get();
    Trait now = before == trait ? null : trait;
    sitting.attentionProperty().set(now);
    askAhead();
    if (newest) {
      links.takeAlong(before, now);
    }
  }

  /** Begins an agreement with what was written beside the chosen quality, else with its name. */
  void agree() {
    Trait trait = sitting.attentionProperty().get();
    if (trait != null) {
      save();
      String written = sitting.cell(trait, Perspective.SELF).note().get().strip();
      String what = written.isEmpty() ? desk.messages().text(trait.textKey() + ".name") : written;
      desk.navigation().go(new Place(Place.Section.AGREEMENTS, Place.NEW, Map.of("what", what)));
    }
  }

  /** To the pages of the journal that carry the chosen quality. */
  void showPages() {
    Trait trait = sitting.attentionProperty().get();
    if (trait != null) {
      save();
      desk.navigation().go(new Place(Place.Section.JOURNAL, null, Map.of("trait", trait.key())));
    }
  }

  private void sayWhereTo() {
    boolean taken = newest && sitting.attentionProperty().get() != null;
    String key = links.goesOn() ? "mirror.goesto" : "mirror.goesto.later";
    goesTo.set(taken ? desk.messages().text(key) : "");
  }

  /** Says where one stood then, with what one knows now; 0 takes it back. */
  void setThen(Trait trait, int mark) {
    Mirror other = compared.get();
    if (other != null) {
      sitting.setThen(other.id(), trait, Perspective.SELF, mark);
      shown.set(sitting.toMirror(desk.clock()));
    }
  }

  /** Where one stood then, as said before; 0 where nothing was said. */
  int then(Trait trait) {
    Mirror other = compared.get();
    return sitting.then().stream()
        .filter(then -> other != null && then.mirrorId().equals(other.id()))
        .filter(then -> then.trait() == trait && then.perspective() == Perspective.SELF)
        .map(Mirror.Then::mark)
        .findFirst()
        .orElse(0);
  }

  /** Whether there is an earlier mark of one's own that can be asked about. */
  boolean canAskThen(Trait trait) {
    Mirror other = compared.get();
    return other != null
        && other.marks().stream()
            .anyMatch(
                mark ->
                    mark.trait() == trait
                        && mark.perspective() == Perspective.SELF
                        && mark.mark() != null);
  }

  private void askAhead() {
    Trait trait = sitting.attentionProperty().get();
    question.set(trait == null ? "" : questions.ahead(trait, sitting).text());
  }

  private void changed() {
    autosave.touch();
  }

  void save() {
    autosave.saveNow();
  }

  void changeMarks() {
    save();
    desk.navigation().go(MirrorPlaces.marks(sittingId));
  }

  void showEarlier() {
    save();
    desk.navigation().go(MirrorPlaces.LIST);
  }

  /** What the picture shows, or null while the store is being asked. */
  @Nullable PictureLines lines() {
    Mirror mirror = shown.get();
    return mirror == null
        ? null
        : new PictureLines(desk.messages(), LocalDate.now(desk.clock()), mirror, compared.get());
  }

  /** All sittings up to this one, or null while the store is being asked. */
  @Nullable PictureOverTime overTime() {
    Mirror mirror = shown.get();
    if (mirror == null) {
      return null;
    }
    List<Mirror> newestFirst = new ArrayList<>(earlier);
    newestFirst.addFirst(mirror);
    LocalDate today = LocalDate.now(desk.clock());
    return new PictureOverTime(desk.messages(), today, newestFirst, conversations);
  }

  Sitting sitting() {
    return sitting;
  }

  SessionLinks links() {
    return links;
  }

  /** The sitting as it is drawn; null until it was read. */
  ReadOnlyObjectProperty<@Nullable Mirror> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Sittings before this one, newest first. */
  ObservableList<Mirror> earlier() {
    return earlier;
  }

  /** The one earlier sitting that is drawn beside it. */
  ObjectProperty<@Nullable Mirror> comparedProperty() {
    return compared;
  }

  /** Where the chosen quality goes, empty where none is chosen. */
  ReadOnlyStringProperty goesToProperty() {
    return goesTo.getReadOnlyProperty();
  }

  /** The question above the field of the chosen quality. */
  ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }
}
