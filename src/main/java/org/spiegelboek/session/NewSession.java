package org.spiegelboek.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Keyed;

/** A conversation that is not stored yet, from what another screen chose beforehand. */
final class NewSession {

  private NewSession() {}

  static Session of(Map<String, String> choices) {
    String answer = choices.get("answer");
    String mirror = choices.get("mirror");
    return new Session(
        Ids.create(),
        choices.get("person"),
        List.of(),
        frame(choices),
        Session.Together.EMPTY,
        Session.ForMyself.EMPTY,
        new Session.Links(
            answer == null ? List.of() : List.of(answer),
            mirror == null ? List.of() : List.of(mirror),
            List.of()),
        List.of(),
        null,
        null);
  }

  private static Session.Frame frame(Map<String, String> choices) {
    Focus focus = choice(choices, "focus", Focus.class);
    WithWhom with = choice(choices, "withWhom", WithWhom.class);
    return new Session.Frame(
        null,
        null,
        null,
        null,
        SessionStatus.PLANNED,
        focus,
        focus,
        choice(choices, "subject", Subject.class),
        with == null ? List.of() : List.of(with),
        choice(choices, "challengeForm", ChallengeForm.class));
  }

  /** One of the choices; null when it was not made or is not known. */
  static <E extends Enum<E> & Keyed> @Nullable E choice(
      Map<String, String> choices, String key, Class<E> type) {
    String value = choices.get(key);
    return value == null ? null : Keyed.find(type, value).orElse(null);
  }
}
