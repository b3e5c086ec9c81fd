package org.spiegelboek.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.SearchWords;

/** What the list is narrowed to; everything given has to hold. */
public record Filter(
    SearchWords words,
    @Nullable LocalDate day,
    @Nullable String tag,
    @Nullable Trait trait,
    @Nullable Domain domain) {

  /** All of it. */
  public static final Filter NONE = new Filter(SearchWords.of(""), null, null, null, null);

  public Filter withWords(SearchWords sought) {
    return new Filter(sought, day, tag, trait, domain);
  }

  public Filter withDay(@Nullable LocalDate chosen) {
    return new Filter(words, chosen, tag, trait, domain);
  }

  public Filter withTag(@Nullable String chosen) {
    return new Filter(words, day, chosen, trait, domain);
  }

  public Filter withTrait(@Nullable Trait chosen) {
    return new Filter(words, day, tag, chosen, domain);
  }

  public Filter withDomain(@Nullable Domain chosen) {
    return new Filter(words, day, tag, trait, chosen);
  }
}
