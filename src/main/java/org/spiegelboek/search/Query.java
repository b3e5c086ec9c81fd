package org.spiegelboek.search;

import java.util.List;

/**
 * What somebody looks for. All of it has to hold.
 *
 * @param with what has to stand in the text
 * @param without what may not stand there
 * @param conditions what has to hold beside the words
 * @param exceptions what may not hold
 */
public record Query(
    List<Term> with, List<Term> without, List<Condition> conditions, List<Condition> exceptions) {

  /** Nothing to look for. */
  public static final Query NONE = new Query(List.of(), List.of(), List.of(), List.of());

  public Query {
    with = List.copyOf(with);
    without = List.copyOf(without);
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
  }

  /** Reads whatever was typed: what is no operator is a word, and nothing is an error. */
  public static Query of(String typed) {
    return QueryReader.read(typed);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The same, with every word as it is. */
  Query whole() {
    List<Term> whole = with.stream().map(Term::asWhole).toList();
    return new Query(whole, without, conditions, exceptions);
  }

  /** The same, with every word in the title. */
  Query inTitle() {
    List<Term> titled = with.stream().map(Term::asTitled).toList();
    return new Query(titled, without, conditions, exceptions);
  }

  /** The words to mark in what was found, folded. */
  public List<String> words() {
    return with.stream().flatMap(term -> term.words().stream()).toList();
  }
}
