package org.spiegelboek.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Kind;

/** What has to hold of a record beside its words. */
public sealed interface Condition {

  /** It carries a tag whose words begin so. */
  record OfTag(List<String> words) implements Condition {}

  /** It is about a person whose name has words that begin so. */
  record OfPerson(List<String> words) implements Condition {}

  /** It is a conversation that began or went on there. */
  record OfFocus(Focus focus) implements Condition {}

  record OfKind(Set<Kind> kinds) implements Condition {}

  record OfTrait(Trait trait) implements Condition {}

  /**
   * It happened from one day on until before another.
   *
   * @param from null for no beginning
   * @param until null for no end
   */
  record Between(@Nullable LocalDate from, @Nullable LocalDate until) implements Condition {}
}
