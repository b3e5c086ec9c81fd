package org.spiegelboek.store;

/** The kinds of record a journal holds, as named in the open format. */
public enum Kind implements Keyed {
  PERSON,
  SESSION,
  AGREEMENT,
  MIRROR,
  QUESTION,
  ANSWER,
  PAGE,
  ROUND,
  RESOURCE,
  TEMPLATE
}
