package org.spiegelboek.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Which records are written, because what of them lies in the exchange folder is not the same. */
final class Tally {

  /** So begin the names of all kinds of deletion. */
  private static final String DELETED = "deleted";

  private static final int DIGEST_BYTES = 16;

  private final Map<String, String> known;
  private final List<Entry> entries = new ArrayList<>();
  private boolean deletes;

  /**
   * @param known digests of what lies in the folder, by name
   */
  Tally(Map<String, String> known) {
    this.known = known;
  }

  /** One record as it was written. */
  record Entry(String kind, String id, String digest) {

    boolean isDeletion() {
      return kind.startsWith(DELETED);
    }
  }

  static String name(String kind, String id) {
    return kind + " " + id;
  }

  /** Half of a SHA-256, as hexadecimal text. */
  static Entry entry(String kind, String id, ObjectNode record) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(record.toString().getBytes(StandardCharsets.UTF_8));
      return new Entry(kind, id, HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts the record and says whether it is to be written. */
  boolean takes(String kind, String id, ObjectNode record) {
    Entry entry = entry(kind, id, record);
    if (entry.digest().equals(known.get(name(kind, id)))) {
      return false;
    }
    entries.add(entry);
    deletes |= entry.isDeletion();
    return true;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether something was deleted of which earlier files may still hold the words. */
  boolean deletes() {
    return deletes;
  }
}
