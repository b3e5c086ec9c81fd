package org.spiegelboek.exchange;

import org.spiegelboek.store.Keyed;

/** What can be wrong at one place of a file; texts {@code exchange.finding.*}. */
enum Problem implements Keyed {
  MISSING,
  OBJECT,
  LIST,
  TEXT,
  NUMBER,
  WHOLE,
  FLAG,
  RANGE,
  LEAST,
  VALUE,
  DATE,
  MOMENT,
  INSTANT,
  ID,
  EMPTY,
  LONG,
  BIG,
  REPEATED,
  TWICE,
  LINK,
  BOTH,
  NEITHER,
  CYCLE,
  EARLIER,
  SHEETS,
  DOTS,
  NUL,
  SURROGATE,
  DEPTH,
  SYNTAX,
  ENCODING,
  FORMAT,
  BASE64,
  PICTURE
}
