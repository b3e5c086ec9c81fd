package org.spiegelboek.reflection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that was answered to one question.
 *
 * @param today the version begun today, to go on with
 * @param earlier versions of earlier days, newest first
 * @param sessions the conversations linked to each version, by the id of the version
 */
public record Versions(
    @Nullable Answer today, List<Answer> earlier, Map<String, List<LinkedSession>> sessions) {

  public Versions {
    earlier = List.copyOf(earlier);
    sessions = Map.copyOf(sessions);
  }

  List<LinkedSession> sessionsOf(String answerId) {
    return sessions.getOrDefault(answerId, List.of());
  }
}
