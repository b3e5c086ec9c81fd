package org.spiegelboek.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.ui.Background;
import org.spiegelboek.vault.OpenJournal;

/**
 * Exchanges for a window. What touches the shared folder runs on a lane of its own, and nobody
 * waits long for it: a folder on a network that does not answer keeps no book from opening or
 * closing.
 */
public final class Exchanging {

  private static final System.Logger LOG = System.getLogger(Exchanging.class.getName());

  /** How long an opening book waits for the folder, and an ending program. */
  private static final Duration SHORT = Duration.seconds(3);

  private static final Duration LONG = Duration.minutes(2);

  private final Supplier<@Nullable Path> folder;
  private final Laptop laptop;
  private final Path local;
  private final Clock clock;
  private final Background carrier;

  /**
   * @param folder of the user's choice, or null for none
   * @param local where the files of this laptop lie on it
   * @param carrier a lane that nothing else uses
   */
  public Exchanging(
      Supplier<@Nullable Path> folder, Laptop laptop, Path local, Clock clock, Background carrier) {
    this.folder = folder;
    this.laptop = laptop;
    this.local = local;
    this.clock = clock;
    this.carrier = carrier;
  }

  /** Names this laptop among others. */
  @FunctionalInterface
  public interface Laptop {
    String name() throws IOException;
  }

  /** How it ended. */
  public enum End {
    /** There is no folder. */
    NONE,
    DONE,
    /** The folder is not there. */
    AWAY,
    /** The folder does not answer, or refuses. */
    UNREACHABLE,
    /** The backup that comes first could not be made, so nothing was taken in. */
    NO_BACKUP
  }

  /** How it ended, and what came. */
  public record Outcome(End end, Exchange.Taken taken) {

    public static Outcome of(End end) {
      return new Outcome(end, new Exchange.Taken(0, ImportResult.NOTHING, 0, 0));
    }
  }

  /** One exchange on its way. */
  private record Trip(ExchangePlace place, Exchange exchange, Set<String> known) {}

  /**
   * Takes in what others wrote.
   *
   * @param store the journal's lane
   * @param then called on the JavaFX thread, within seconds
   */
  public void takeIn(
      OpenJournal journal,
      Background store,
      Exchange.Precaution precaution,
      Consumer<Outcome> then) {
    takeIn(journal, store, precaution, SHORT, then);
  }

  private void takeIn(
      OpenJournal journal,
      Background store,
      Exchange.Precaution precaution,
      Duration patience,
      Consumer<Outcome> then) {
    Path chosen = folder.get();
    if (chosen == null) {
      then.accept(Outcome.of(End.NONE));
      return;
    }
    store.run(
        () -> trip(journal, chosen),
        trip -> fetch(trip, store, precaution, patience, then),
        failure -> refused(End.UNREACHABLE, failure, then));
  }

  private Trip trip(OpenJournal journal, Path chosen) throws IOException {
    ExchangePlace place = new ExchangePlace(chosen, local, journal.journalId(), laptop.name());
    Exchange exchange = new Exchange(journal, place, clock);
    return new Trip(place, exchange, exchange.known());
  }

  private void fetch(
      Trip trip,
      Background store,
      Exchange.Precaution precaution,
      Duration patience,
      Consumer<Outcome> then) {
    Patience waiting = new Patience(patience, () -> then.accept(Outcome.of(End.UNREACHABLE)));
    carrier.run(
        () -> trip.place().isAway() ? null : trip.place().fetch(trip.known()),
        inbox -> {
          if (waiting.ends()) {
            come(trip, inbox, store, precaution, then);
          } else if (inbox != null) {
            // Too late: what is in it is fetched again the next time.
            inbox.close();
          }
        },
        failure -> {
          if (waiting.ends()) {
            refused(End.UNREACHABLE, failure, then);
          }
        });
  }

  private static void come(
      Trip trip,
      @Nullable Inbox inbox,
      Background store,
      Exchange.Precaution precaution,
      Consumer<Outcome> then) {
    if (inbox == null) {
      then.accept(Outcome.of(End.AWAY));
      return;
    }
    store.run(
        () -> {
          try (inbox) {
            return trip.exchange().take(inbox, precaution);
          }
        },
        taken -> then.accept(new Outcome(End.DONE, taken)),
        failure -> refused(why(failure), failure, then));
  }

  private static End why(Exception failure) {
    return failure instanceof Exchange.NotSafeException ? End.NO_BACKUP : End.UNREACHABLE;
  }

  private static void refused(End end, Exception failure, Consumer<Outcome> then) {
    LOG.log(System.Logger.Level.WARNING, "No exchange: " + failure.getClass().getSimpleName());
    then.accept(Outcome.of(end));
  }

  /**
   * Writes what changed, on the journal's lane or before the journal is closed; never fails, as the
   * next time writes it too.
   *
   * @return where it is to be delivered, or null
   */
  public @Nullable ExchangePlace write(OpenJournal journal) {
    Path chosen = folder.get();
    if (chosen == null) {
      return null;
    }
    try {
      Trip trip = trip(journal, chosen);
      trip.exchange().write();
      return trip.place();
    } catch (IOException | StoreException e) {
      LOG.log(System.Logger.Level.WARNING, "Nothing handed out: " + e.getClass().getSimpleName());
      return null;
    }
  }

  /** Brings what was written to the shared folder; what cannot go now goes the next time. */
  public void deliver(@Nullable ExchangePlace place, Consumer<End> then) {
    if (place == null) {
      then.accept(End.NONE);
      return;
    }
    carrier.run(
        () -> {
          if (place.isAway()) {
            return End.AWAY;
          }
          place.deliver();
          return End.DONE;
        },
        then,
        failure -> refused(End.UNREACHABLE, failure, outcome -> then.accept(outcome.end())));
  }

  /** Both ways at once, for somebody who waits for it. */
  public void now(
      OpenJournal journal,
      Background store,
      Exchange.Precaution precaution,
      Consumer<Outcome> then) {
    takeIn(
        journal,
        store,
        precaution,
        LONG,
        outcome -> {
          if (outcome.end() != End.DONE) {
            then.accept(outcome);
            return;
          }
          store.run(
              () -> Optional.ofNullable(write(journal)),
              place ->
                  deliver(
                      place.orElse(null), end -> then.accept(new Outcome(end, outcome.taken()))));
        });
  }

  /** Does this when all deliveries are done, or soon if the folder does not answer. */
  public void whenDelivered(Runnable then) {
    Patience waiting = new Patience(SHORT, then);
    carrier.run(
        () -> true,
        done -> {
          if (waiting.ends()) {
            then.run();
          }
        });
  }
}
