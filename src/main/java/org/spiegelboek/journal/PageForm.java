package org.spiegelboek.journal;

import java.util.List;
import org.spiegelboek.store.Keyed;

/** The five page templates of the book; content keys {@code journal.*}. */
public enum PageForm implements Keyed {
  FREE("free"),
  WHAT("what", "sowhat", "nowwhat"),
  ALACT("did", "happened", "essence", "alternatives", "trial"),
  GIBBS("course", "feeling", "goodbad", "explanation", "conclusion", "plan"),
  GOOD("moment", "who", "more");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> sections;

  PageForm(String... sections) {
    this.sections = List.of(sections);
  }

  /** Keys of its sections, in order. */
  public List<String> sections() {
    return sections;
  }

  /** Key of its name in the content files. */
  public String nameKey() {
    return "journal." + key() + ".name";
  }

  /** Key of what is asked in a section; the free page asks nothing. */
  String promptKey(int section) {
    return "journal." + key() + "." + (section + 1);
  }
}
