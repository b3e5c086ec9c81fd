package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.spiegelboek.exchange.JournalFile.Item;
import org.spiegelboek.history.Revision;
import org.spiegelboek.history.RevisionRepository;
import org.spiegelboek.picture.DeletedPicture;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureForm;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/**
 * Brings pictures of a file into the journal: by id, the one that was changed later stays, and one
 * that was taken off since stays off. Pictures of a page that is not there in the end go with it.
 */
final class PictureMerge {

  private final PictureRepository pictures;
  private final RevisionRepository revisions;
  private final KeptAsideRepository keptAside;
  private final ExchangeRepository journal;
  private final Clock clock;
  private int added;
  private int changed;
  private int kept;
  private int deleted;

  PictureMerge(Database database, Clock clock) {
    this.pictures = new PictureRepository(database);
    this.revisions = new RevisionRepository(database);
    this.keptAside = new KeptAsideRepository(database);
    this.journal = new ExchangeRepository(database);
    this.clock = clock;
  }

  ImportResult result() {
    return new ImportResult(added, changed, kept, deleted);
  }

  void take(PictureInFile incoming, Map<String, JsonNode> unknown) {
    String id = incoming.picture().id();
    Optional<DeletedPicture> gone = pictures.findDeleted(id);
    if (gone.isPresent() && gone.get().at().isAfter(incoming.changedAt())) {
      kept++;
      return;
    }
    Optional<PictureInFile> own = find(id);
    if (own.isEmpty()) {
      put(incoming);
      keptAside.save(PictureJson.KEPT_KIND, id, unknown, true);
      // Where the page went, so will the picture.
      added += journal.holds(Kind.PAGE, incoming.picture().pageId()) ? 1 : 0;
      return;
    }
    boolean fileIsLater = PictureInFile.BY_TIME.compare(incoming, own.get()) > 0;
    if (fileIsLater) {
      saveLost(incoming, own.get());
      put(incoming);
      changed++;
    } else {
      saveLost(own.get(), incoming);
      kept++;
    }
    keptAside.save(PictureJson.KEPT_KIND, id, unknown, fileIsLater);
  }

  private void put(PictureInFile incoming) {
    pictures.put(incoming.picture(), incoming.bytes());
  }

  private Optional<PictureInFile> find(String id) {
    return pictures.find(id).map(own -> inFile(pictures, own));
  }

  /** A picture of a journal as it goes out. */
  static PictureInFile inFile(PictureRepository pictures, Picture picture) {
    byte[] bytes = pictures.bytes(picture.id()).orElse(new byte[0]);
    return new PictureInFile(picture, PictureForm.Type.of(bytes), bytes);
  }

  /** What was said of it otherwise becomes an earlier text of its page. */
  private void saveLost(PictureInFile later, PictureInFile earlier) {
    Picture lost = earlier.picture();
    if (!lost.alt().isBlank() && !lost.alt().equals(later.picture().alt())) {
      Instant at =
          lost.changedAt() == null
              ? clock.instant().truncatedTo(ChronoUnit.MILLIS)
              : lost.changedAt();
      String field = "pictures." + lost.id() + ".alt";
      revisions.save(new Revision(Kind.PAGE, lost.pageId(), field, lost.alt(), at));
    }
  }

  private static boolean isAfter(DeletedPicture gone, Picture own) {
    return own.changedAt() == null || gone.at().isAfter(own.changedAt());
  }

  void takeDeleted(Item item, Findings findings) {
    Fields fields = new Fields(item.value(), item.pointer(), new Reading(findings));
    DeletedPicture gone = PictureJson.readDeleted(fields);
    Optional<Picture> own = pictures.find(gone.id());
    if (own.isEmpty()) {
      pictures.save(gone);
    } else if (isAfter(gone, own.get())) {
      pictures.delete(gone.id(), gone.at());
      deleted++;
    } else {
      return;
    }
    keptAside.save(PictureJson.DELETED_KEPT_KIND, gone.id(), fields.unknown(), true);
  }
}
