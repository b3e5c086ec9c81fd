package org.spiegelboek.picture;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.picture.PictureException.Reason;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Step;

/** The pictures of one page. */
public final class PicturesViewModel {

  /** So many on one page. */
  static final int MOST = 40;

  private static final int LONGEST_WORDS = 2000;

  private final Desk desk;
  private final Background aside;
  private final PictureRepository repository;
  private final String page;
  private final Autosave autosave;
  private final Map<String, String> described = new TreeMap<>();
  private final ObservableList<Picture> pictures = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Reason> trouble = new SimpleObjectProperty<>();
  private Runnable storePage = () -> {};

  /**
   * @param aside where pictures are made small
   */
  public PicturesViewModel(Desk desk, Background aside, PictureRepository repository, String page) {
    this.desk = desk;
    this.aside = aside;
    this.repository = repository;
    this.page = page;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::save);
  }

  /**
   * Reads the pictures of the page.
   *
   * @param store makes sure that the page is in the journal, before a picture hangs on it
   */
  public void load(Runnable store) {
    storePage = store;
    desk.background().run(() -> repository.list(page), pictures::setAll);
  }

  /**
   * Takes a picture in.
   *
   * @param file reads it; not on the JavaFX thread
   */
  public void add(Callable<byte[]> file) {
    if (pictures.size() >= MOST) {
      trouble.set(Reason.MANY);
      return;
    }
    trouble.set(null);
    aside.run(() -> Shrunk.of(file.call()), this::keep, this::refused);
  }

  private void keep(Shrunk shrunk) {
    storePage.run();
    desk.background().run(() -> repository.add(page, shrunk, now()), pictures::add);
  }

  private void refused(Exception failure) {
    trouble.set(failure instanceof PictureException known ? known.reason() : Reason.DAMAGED);
  }

  /** What is to be seen on a picture, in the user's words. */
  public void describe(Picture picture, String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC).replace("\u0000", "");
    String alt =
        composed.codePointCount(0, composed.length()) <= LONGEST_WORDS
            ? composed
            : composed.substring(0, composed.offsetByCodePoints(0, LONGEST_WORDS));
    described.put(picture.id(), alt);
    autosave.touch();
  }

  /** Saves at once, on leaving a field. */
  public void saveNow() {
    autosave.saveNow();
  }

  private Callable<?> save() {
    Map<String, String> words = Map.copyOf(described);
    Instant at = now();
    return () -> {
      words.forEach((id, alt) -> repository.describe(id, alt, at));
      return words;
    };
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Hands on a picture as a file of JPEG or PNG; nothing where it is gone. */
  public void read(Picture picture, Consumer<byte[]> then) {
    desk.background().run(() -> repository.bytes(picture.id()), found -> found.ifPresent(then));
  }

  /** Takes a picture off the page; hands on how to take that back. */
  public void remove(Picture picture, Consumer<Step> then) {
    autosave.saveNow();
    Picture gone = picture.withAlt(described.getOrDefault(picture.id(), picture.alt()));
    desk.background()
        .run(
            () -> {
              byte[] bytes = repository.bytes(gone.id()).orElse(new byte[0]);
              repository.delete(gone.id(), now());
              return bytes;
            },
            bytes -> {
              described.remove(gone.id());
              pictures.removeIf(each -> each.id().equals(gone.id()));
              then.accept(new Step(() -> putBack(gone, bytes), () -> remove(gone, step -> {})));
            });
  }

  private void putBack(Picture gone, byte[] bytes) {
    desk.background()
        .run(
            () -> {
              if (bytes.length > 0) {
                repository.put(gone.changed(now()), bytes);
              }
              return repository.list(page);
            },
            pictures::setAll);
  }

  public ObservableList<Picture> pictures() {
    return pictures;
  }

  /** Why the last picture was not taken in; null when it was. */
  public ObjectProperty<@Nullable Reason> troubleProperty() {
    return trouble;
  }
}
