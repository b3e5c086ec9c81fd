package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Belief;
import org.spiegelboek.session.BeliefState;
import org.spiegelboek.session.ChallengeForm;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Phase;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.SessionStatus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.session.Subject;
import org.spiegelboek.session.WithWhom;
import org.spiegelboek.store.Kind;

/** A conversation to and from JSON. */
final class SessionJson implements RecordJson<Session> {

  private final SessionRepository repository;

  SessionJson(SessionRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.SESSION;
  }

  @Override
  public String list() {
    return "sessions";
  }

  @Override
  public Session read(Fields fields) {
    return new Session(
        fields.id("id", Kind.SESSION),
        fields.link("personId", Kind.PERSON),
        fields.sets().links("alsoPersonIds", Kind.PERSON),
        frame(fields),
        together(fields),
        forMyself(fields),
        new Session.Links(
            fields.sets().links("answerIds", Kind.ANSWER),
            fields.sets().links("mirrorIds", Kind.MIRROR),
            fields.sets().links("pageIds", Kind.PAGE)),
        fields.sets().tags("tags"),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Session session) {
    Session.Frame frame = session.frame();
    Session.Together together = session.together();
    Session.ForMyself own = session.forMyself();
    return new Written()
        .put("id", session.id())
        .put("personId", session.personId())
        .putTexts("alsoPersonIds", session.alsoPersonIds())
        .put("title", frame.title())
        .put("setting", frame.setting())
        .put("startsAt", frame.startsAt())
        .put("minutes", frame.minutes())
        .put("status", frame.status())
        .put("focusStarted", frame.focusStarted())
        .put("focus", frame.focus())
        .put("subject", frame.subject())
        .putKeys("withWhom", frame.withWhom().stream().sorted().toList())
        .put("challengeForm", frame.challengeForm())
        .put("balanceIntended", own.balanceIntended())
        .put("balanceActual", own.balanceActual())
        .put("nowScale", together.nowScale())
        .put("attentionTrait", own.attentionTrait())
        .putObject("phases", phases(together))
        .put("private", own.notes())
        .put("expertise", own.expertise())
        .put("reflections", together.reflections())
        .put("decisions", together.decisions())
        .putKeys("domains", together.domains().stream().sorted().toList())
        .putTexts("tags", session.tags())
        .putObjects("beliefs", sorted(own.beliefs()), SessionJson::belief)
        .putTexts("answerIds", session.links().answerIds())
        .putTexts("mirrorIds", session.links().mirrorIds())
        .putTexts("pageIds", session.links().pageIds())
        .putTimes(session.createdAt(), session.changedAt())
        .node();
  }

  private static Session.Frame frame(Fields fields) {
    return new Session.Frame(
        fields.shortText("title"),
        fields.keyed("setting", Setting.class),
        fields.moment("startsAt"),
        fields.integer("minutes", 0, 1440),
        fields.keyed("status", SessionStatus.class),
        fields.keyed("focusStarted", Focus.class),
        fields.keyed("focus", Focus.class),
        fields.keyed("subject", Subject.class),
        fields.sets().keyedSet("withWhom", WithWhom.class),
        fields.keyed("challengeForm", ChallengeForm.class));
  }

  private static Session.Together together(Fields fields) {
    Fields given = fields.object("phases");
    Map<Phase, String> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      String text = given.text(phase.key());
      if (text != null) {
        phases.put(phase, text);
      }
    }
    return new Session.Together(
        fields.integer("nowScale", 1, 10),
        phases,
        fields.text("reflections"),
        fields.text("decisions"),
        fields.sets().keyedSet("domains", Domain.class));
  }

  private static Session.ForMyself forMyself(Fields fields) {
    return new Session.ForMyself(
        fields.text("private"),
        fields.text("expertise"),
        sorted(fields.objects("beliefs").stream().map(SessionJson::belief).toList()),
        fields.integer("balanceIntended", 1, 10),
        fields.integer("balanceActual", 1, 10),
        fields.keyed("attentionTrait", Trait.class));
  }

  private static List<Session.BeliefAnswer> sorted(List<Session.BeliefAnswer> beliefs) {
    return beliefs.stream().sorted(Comparator.comparing(Session.BeliefAnswer::belief)).toList();
  }

  private static Session.BeliefAnswer belief(Fields fields) {
    return new Session.BeliefAnswer(
        fields.requiredKeyed("belief", Belief.class),
        fields.keyed("answer", BeliefState.class),
        fields.text("line"));
  }

  private static Written belief(Session.BeliefAnswer belief) {
    return new Written()
        .put("belief", belief.belief())
        .put("answer", belief.answer())
        .put("line", belief.line());
  }

  private static Written phases(Session.Together together) {
    Written phases = new Written();
    together.phases().forEach((phase, text) -> phases.put(phase.key(), text));
    return phases;
  }

  @Override
  public Optional<Session> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Session> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Session session) {
    repository.save(session);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
