package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Setting;
import org.spiegelboek.store.Kind;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.RoundRepository;

/** A team round to and from JSON. */
final class RoundJson implements RecordJson<Round> {

  private final RoundRepository repository;

  RoundJson(RoundRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.ROUND;
  }

  @Override
  public String list() {
    return "rounds";
  }

  @Override
  public Round read(Fields fields) {
    Integer minimum = fields.integer("minimum", Round.FEWEST, Integer.MAX_VALUE);
    List<Round.Dot> dots = fields.objects("dots").stream().map(RoundJson::dot).toList();
    Integer sheets = fields.integer("sheets", 0, Integer.MAX_VALUE);
    checkDots(fields, dots, sheets, minimum);
    Setting setting = fields.keyed("setting", Setting.class);
    return new Round(
        fields.id("id", Kind.ROUND),
        fields.shortText("name"),
        setting == null ? null : setting.key(),
        fields.sets().keyedSet("perspectives", Perspective.class),
        fields.moment("startedAt"),
        fields.moment("closedAt"),
        minimum,
        dots,
        sheets,
        fields.text("insights"),
        fields.text("decisions"),
        fields.sets().tags("tags"),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Round round) {
    return new Written()
        .put("id", round.id())
        .put("name", round.name())
        .put("setting", round.setting())
        .putKeys("perspectives", round.perspectives().stream().sorted().toList())
        .put("startedAt", round.startedAt())
        .put("closedAt", round.closedAt())
        .put("minimum", round.minimum())
        .putObjects("dots", round.dots(), RoundJson::dot)
        .put("sheets", round.sheets())
        .put("insights", round.insights())
        .put("decisions", round.decisions())
        .putTexts("tags", round.tags())
        .putTimes(round.createdAt(), round.changedAt())
        .node();
  }

  /** Dots count only once enough sheets are in, and none can have more dots than sheets. */
  private static void checkDots(
      Fields fields, List<Round.Dot> dots, @Nullable Integer sheets, @Nullable Integer minimum) {
    int in = sheets == null ? 0 : sheets;
    int needed = minimum == null ? Round.FEWEST : Math.max(Round.FEWEST, minimum);
    if (dots.isEmpty()) {
      return;
    } else if (in < needed) {
      fields.report("dots", Problem.SHEETS, Integer.toString(in), Integer.toString(needed));
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Round.Dot dot : dots) {
      String at = dot.trait().key() + " " + dot.perspective().key();
      if (counts.merge(at, 1, Integer::sum) == in + 1) {
        fields.report("dots", Problem.DOTS, at, Integer.toString(in));
      }
    }
  }

  private static Round.Dot dot(Fields fields) {
    Integer mark = fields.integer("mark", 1, 10);
    boolean noView = Boolean.TRUE.equals(fields.flag("noView"));
    if (mark != null && noView) {
      fields.report("noView", Problem.BOTH);
    } else if (fields.value("mark") == null && !noView) {
      fields.report("mark", Problem.NEITHER);
    }
    return new Round.Dot(
        fields.requiredKeyed("trait", Trait.class),
        fields.requiredKeyed("perspective", Perspective.class),
        mark,
        noView);
  }

  private static Written dot(Round.Dot dot) {
    return new Written()
        .put("trait", dot.trait())
        .put("perspective", dot.perspective())
        .put("mark", dot.mark())
        .put("noView", dot.noView() ? true : null);
  }

  @Override
  public Optional<Round> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Round> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Round round) {
    repository.save(round);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}
