package org.spiegelboek.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;

/**
 * One coaching conversation. What the other may read ({@link Together}) and what is for the writer
 * alone ({@link ForMyself}) are different types, so that nothing can be handed on by mistake.
 *
 * @param alsoPersonIds others at the table
 */
public record Session(
    String id,
    @Nullable String personId,
    List<String> alsoPersonIds,
    Frame frame,
    Together together,
    ForMyself forMyself,
    Links links,
    List<String> tags,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Session {
    alsoPersonIds = List.copyOf(alsoPersonIds);
    tags = List.copyOf(tags);
  }

  /** The same conversation with this person. */
  public Session withPerson(@Nullable String id) {
    return new Session(
        this.id, id, alsoPersonIds, frame, together, forMyself, links, tags, createdAt, changedAt);
  }

  /**
   * When, how, and what about.
   *
   * @param startsAt wall clock
   * @param minutes 0 to 1440
   * @param focusStarted the focus it began with, kept when {@code focus} changes
   */
  public record Frame(
      @Nullable String title,
      @Nullable Setting setting,
      @Nullable LocalDateTime startsAt,
      @Nullable Integer minutes,
      @Nullable SessionStatus status,
      @Nullable Focus focusStarted,
      @Nullable Focus focus,
      @Nullable Subject subject,
      List<WithWhom> withWhom,
      @Nullable ChallengeForm challengeForm) {

    public static final Frame EMPTY =
        new Frame(null, null, null, null, null, null, null, null, List.of(), null);

    public Frame {
      withWhom = List.copyOf(withWhom);
    }

    /**
     * Whether its time is past: one that goes on now is not. It begins by the clock on the wall and
     * lasts so many real minutes, also where the clocks change meanwhile.
     */
    public boolean isOver(ZonedDateTime now) {
      LocalDateTime start = startsAt;
      return start != null
          && start.atZone(now.getZone()).plusMinutes(minutes == null ? 0 : minutes).isBefore(now);
    }
  }

  /**
   * What the other may read.
   *
   * @param nowScale 1 to 10, where the other stands now
   * @param phases texts of the phases that were written
   * @param reflections team conversations: what we see
   * @param decisions team conversations: what we decide
   */
  public record Together(
      @Nullable Integer nowScale,
      Map<Phase, String> phases,
      @Nullable String reflections,
      @Nullable String decisions,
      List<Domain> domains) {

    public static final Together EMPTY = new Together(null, Map.of(), null, null, List.of());

    public Together {
      Map<Phase, String> inOrder = new EnumMap<>(Phase.class);
      inOrder.putAll(phases);
      phases = Collections.unmodifiableMap(inOrder);
      domains = List.copyOf(domains);
    }
  }

  /**
   * What stays with the writer.
   *
   * @param notes the text of <i>For myself</i>
   * @param balanceIntended 1 (bringing in) to 10 (letting discover)
   * @param balanceActual the same, looking back
   */
  public record ForMyself(
      @Nullable String notes,
      @Nullable String expertise,
      List<BeliefAnswer> beliefs,
      @Nullable Integer balanceIntended,
      @Nullable Integer balanceActual,
      @Nullable Trait attentionTrait) {

    public static final ForMyself EMPTY = new ForMyself(null, null, List.of(), null, null, null);

    public ForMyself {
      beliefs = List.copyOf(beliefs);
    }
  }

  /** How one conviction stood, and the line written with it. */
  public record BeliefAnswer(Belief belief, @Nullable BeliefState answer, @Nullable String line) {}

  /** Ids of what the conversation is linked to. */
  public record Links(List<String> answerIds, List<String> mirrorIds, List<String> pageIds) {

    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    public Links {
      answerIds = List.copyOf(answerIds);
      mirrorIds = List.copyOf(mirrorIds);
      pageIds = List.copyOf(pageIds);
    }
  }
}
