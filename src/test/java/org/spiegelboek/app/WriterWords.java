package org.spiegelboek.app;

import org.spiegelboek.i18n.Language;

/** What somebody writes on a Friday for himself, in his own language. */
enum WriterWords {
  NL(
      Language.NL,
      "Rij 3 om kwart over drie. Iedereen wou naar huis, en ík ook. ",
      "Toen vroeg ik niets meer en werd het vanzelf stil: één minuut rust vóór de uitleg.",
      "uitleg",
      "een minuut vo",
      "S. gaf de planten water zonder dat iemand het vroeg.",
      "vrijdag"),
  LV(
      Language.LV,
      "Trešā rinda ceturksni pāri trijiem. Visi gribēja mājās, es arī. ",
      "Tad es vairs neko nejautāju, un kļuva klusi pašiem: viena minūte miera pirms skaidrojuma.",
      "skaidrojuma",
      "minute mie",
      "S. aplaistīja puķes, un neviens to neprasīja.",
      "piektdiena");

  final Language language;

  /** Two sentences of one page. */
  final String before;

  final String thought;

  /** The last word of the page. */
  final String last;

  /** What is left in memory of it in June: without accents, and the last word begun only. */
  final String remembered;

  /** A second page of the same day, and its tag. */
  final String goodMoment;

  final String tag;

  WriterWords(
      Language language,
      String before,
      String thought,
      String last,
      String remembered,
      String goodMoment,
      String tag) {
    this.language = language;
    this.before = before;
    this.thought = thought;
    this.last = last;
    this.remembered = remembered;
    this.goodMoment = goodMoment;
    this.tag = tag;
  }
}
