package org.spiegelboek.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;

/**
 * What the list is narrowed to; everything given has to hold.
 *
 * @param query words as typed; empty for none
 */
public record Filter(
    String query,
    @Nullable LocalDate day,
    @Nullable String tag,
    @Nullable Trait trait,
    @Nullable Domain domain) {

  /** All of it. */
  public static final Filter NONE = new Filter("", null, null, null, null);

  public Filter withQuery(String typed) {
    return new Filter(typed, day, tag, trait, domain);
  }

  public Filter withDay(@Nullable LocalDate chosen) {
    return new Filter(query, chosen, tag, trait, domain);
  }

  public Filter withTag(@Nullable String chosen) {
    return new Filter(query, day, chosen, trait, domain);
  }

  public Filter withTrait(@Nullable Trait chosen) {
    return new Filter(query, day, tag, chosen, domain);
  }

  public Filter withDomain(@Nullable Domain chosen) {
    return new Filter(query, day, tag, trait, chosen);
  }
}
