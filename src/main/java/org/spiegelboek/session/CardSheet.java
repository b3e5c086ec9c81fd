package org.spiegelboek.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.agreement.AgreementWords;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Block;
import org.spiegelboek.paper.Sheet;
import org.spiegelboek.people.Role;

/** Lays out a {@link Card} for paper: one side to take along, or what was written. */
final class CardSheet {

  private static final int WRITING_LINES = 2;
  private static final int WHO = 74;
  private static final int WHAT = 338;
  private static final int WHEN = 104;

  /** The three verbs of the book, each with its phases. */
  private static final Map<String, List<Phase>> VERBS =
      Map.of(
          "verb.evoke.name", List.of(Phase.ALIGN, Phase.GOAL),
          "verb.guide.name", List.of(Phase.NOW, Phase.OPTIONS, Phase.DEAL),
          "verb.learn.name", List.of(Phase.BACK));

  private static final List<String> IN_ORDER =
      List.of("verb.evoke.name", "verb.guide.name", "verb.learn.name");

  private final Messages messages;
  private final AgreementWords words;
  private final LocalDate today;

  CardSheet(Messages messages, Clock clock) {
    this.messages = messages;
    this.words = new AgreementWords(messages, clock);
    this.today = LocalDate.now(clock);
  }

  Sheet of(Card card) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title(card), aside(card)));
    blocks.addAll(rows(card));
    return new Sheet(messages.text("session.card.foot"), true, blocks);
  }

  /** The rows alone, to stand below a heading. */
  List<Block> rows(Card card) {
    List<Block> rows = new ArrayList<>();
    if (!card.carried().isEmpty()) {
      List<Block.Check> checks = card.carried().stream().map(this::check).toList();
      rows.add(new Block.Row(messages.text("session.carried"), List.of(new Block.Checks(checks))));
    }
    row(rows, messages.text("session.about"), about(card));
    for (String verb : IN_ORDER) {
      List<Block> content = new ArrayList<>();
      for (Phase phase : VERBS.getOrDefault(verb, List.of())) {
        phase(content, card, phase);
      }
      if (verb.equals("verb.learn.name")) {
        learnt(content, card);
      }
      row(rows, messages.text(verb), content);
    }
    return rows;
  }

  private static void row(List<Block> rows, String label, List<Block> content) {
    if (!content.isEmpty()) {
      rows.add(new Block.Row(label, content));
    }
  }

  String title(Card card) {
    return card.number() > 0
        ? messages.format("session.card.title", card.number())
        : messages.text("session.card.untitled");
  }

  /** With whom and when. */
  String aside(Card card) {
    List<String> parts = new ArrayList<>();
    if (card.name() != null) {
      parts.add(card.name());
    }
    LocalDateTime start = card.frame().startsAt();
    if (start != null) {
      LocalDate day = start.toLocalDate();
      boolean isNear = !card.isRecord() && day.getYear() == today.getYear();
      String said = isNear ? messages.dates().weekday(day) : messages.dates().full(day);
      parts.add(messages.format("session.named", said, messages.dates().time(start.toLocalTime())));
    }
    return String.join(" · ", parts);
  }

  private Block.Check check(Agreement agreement) {
    String who = words.who(agreement);
    String text =
        who == null ? agreement.what() : messages.format("session.card.by", agreement.what(), who);
    boolean isKept = agreement.status() == AgreementStatus.KEPT;
    String state = words.status(agreement.status());
    boolean isPlain = isKept || agreement.isOpen();
    return new Block.Check(isPlain ? text : text + " · " + state, isKept, state);
  }

  private List<Block> about(Card card) {
    Session.Frame frame = card.frame();
    List<Block> blocks = new ArrayList<>();
    String title = frame.title();
    if (title != null && !title.strip().equalsIgnoreCase(title(card))) {
      blocks.add(new Block.Text(title));
    }
    List<String> parts = new ArrayList<>();
    if (frame.focus() != null) {
      parts.add(messages.text("focus." + frame.focus().key() + ".name"));
    }
    if (frame.subject() != null) {
      parts.add(opening(parts, frame.subject().textKey()));
    }
    for (WithWhom with : frame.withWhom()) {
      parts.add(opening(parts, "subject.with." + with.key()));
    }
    if (frame.challengeForm() != null) {
      parts.add(opening(parts, "challenge." + frame.challengeForm().key()));
    }
    if (!parts.isEmpty()) {
      blocks.add(new Block.Text(String.join(", ", parts)));
    }
    if (!card.isRecord()) {
      String statement = messages.text("belief." + card.belief().key() + ".statement");
      blocks.add(new Block.Question(messages.format("session.card.belief", statement)));
    }
    return blocks;
  }

  /** Only the first of several begins with a capital. */
  private String opening(List<String> before, String key) {
    return before.isEmpty() ? messages.text(key) : messages.inline(key);
  }

  private void phase(List<Block> blocks, Card card, Phase phase) {
    String text = card.together().phases().get(phase);
    Integer scale = phase == Phase.NOW ? card.together().nowScale() : null;
    List<Agreement> made = phase == Phase.DEAL ? card.made() : List.of();
    boolean isWritten = isFilled(text) || scale != null || !made.isEmpty();
    if (card.isRecord() && !isWritten) {
      return;
    }
    blocks.add(new Block.Label(messages.text("session.phase." + phase.key() + ".name")));
    blocks.add(new Block.Question(question(card, phase)));
    if (scale != null) {
      blocks.add(new Block.Text(messages.format("session.nowAt", scale)));
    }
    if (text != null && isFilled(text)) {
      blocks.add(new Block.Text(text));
    }
    int lines = card.isRecord() || isWritten ? 0 : WRITING_LINES;
    if (phase == Phase.DEAL) {
      blocks.add(grid(made, lines));
    } else if (lines > 0) {
      blocks.add(new Block.Lines(lines));
    }
  }

  private String question(Card card, Phase phase) {
    boolean isOther = phase == Phase.GOAL && card.role() != null && card.role() != Role.TEACHER;
    return messages.text(
        isOther
            ? "session.phase.goal.question.other"
            : "session.phase." + phase.key() + ".question");
  }

  private Block grid(List<Agreement> made, int lines) {
    return new Block.Grid(
        List.of(
            new Block.Column(messages.text("session.card.who"), WHO),
            new Block.Column(messages.text("session.card.what"), WHAT),
            new Block.Column(messages.text("session.card.when"), WHEN)),
        made.stream().map(one -> List.of(said(words.who(one)), what(one), when(one))).toList(),
        lines);
  }

  private String what(Agreement agreement) {
    return agreement.isOpen()
        ? agreement.what()
        : agreement.what() + " · " + words.status(agreement.status());
  }

  private String when(Agreement agreement) {
    List<String> parts = new ArrayList<>();
    if (agreement.due() != null) {
      parts.add(messages.dates().near(agreement.due(), today));
    }
    if (agreement.lookBack() != null) {
      parts.add(
          messages.inline("agreement.lookback")
              + " "
              + messages.dates().near(agreement.lookBack(), today));
    }
    return String.join(", ", parts);
  }

  private void learnt(List<Block> blocks, Card card) {
    Session.Together together = card.together();
    boolean isTeam =
        card.frame().setting() == Setting.TEAM || card.frame().setting() == Setting.CORE;
    boolean asks = isTeam && !card.isRecord();
    team(blocks, "session.team.reflections", together.reflections(), asks);
    team(blocks, "session.team.decisions", together.decisions(), asks);
    List<Block.Check> domains = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      boolean isTicked = together.domains().contains(domain);
      String state = messages.text(isTicked ? "session.card.ticked" : "session.card.unticked");
      domains.add(new Block.Check(messages.inline("domain." + domain.key()), isTicked, state));
    }
    if (!card.isRecord() || !together.domains().isEmpty()) {
      blocks.add(new Block.Choices(domains));
    }
  }

  private void team(List<Block> blocks, String key, @Nullable String text, boolean asks) {
    if (text != null && isFilled(text)) {
      blocks.add(new Block.Label(messages.text(key)));
      blocks.add(new Block.Text(text));
    } else if (asks) {
      blocks.add(new Block.Label(messages.text(key)));
      blocks.add(new Block.Lines(WRITING_LINES));
    }
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
