package org.spiegelboek.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.journal.OpenPage;
import org.spiegelboek.journal.Template;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.session.Subject;

/**
 * All that the first screen of a day shows.
 *
 * @param firstTime nothing was ever written in this journal
 * @param agreements the oldest open ones and those ticked today, oldest first
 * @param furtherOpen how many more are open
 * @param next the next planned conversation
 * @param earlier a line from about a week ago
 * @param page the page begun today on this screen, to go on with
 */
public record Today(
    boolean firstTime,
    List<Waiting> agreements,
    int furtherOpen,
    @Nullable Next next,
    @Nullable Earlier earlier,
    @Nullable OpenPage page,
    List<Template> ownTemplates) {

  public Today {
    agreements = List.copyOf(agreements);
    ownTemplates = List.copyOf(ownTemplates);
  }

  /**
   * An agreement that waits, or waited until today.
   *
   * @param madeOn the day of its conversation, else the day it was written down
   * @param alone made with oneself, outside any conversation
   */
  public record Waiting(Agreement agreement, @Nullable LocalDate madeOn, boolean alone) {}

  /**
   * A conversation to come.
   *
   * @param number the how-manieth with this person; 0 without a person
   */
  public record Next(
      String id,
      LocalDateTime startsAt,
      @Nullable String person,
      @Nullable Role role,
      @Nullable String title,
      int number,
      @Nullable Setting setting,
      @Nullable Focus focus,
      @Nullable Subject subject,
      @Nullable Trait trait) {}

  /**
   * What was written earlier.
   *
   * @param sentence its last sentence
   */
  public record Earlier(String pageId, LocalDate date, String sentence) {}
}
