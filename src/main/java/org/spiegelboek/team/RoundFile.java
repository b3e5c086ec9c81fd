package org.spiegelboek.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Keyed;

/** The file {@code .spiegelround} that a round hands out, and the answer made from it. */
public final class RoundFile {

  /** How the name of such a file ends. */
  public static final String ENDING = ".spiegelround";

  /** How long the name of a round may be. */
  public static final int LONGEST_NAME = 200;

  private static final String FORMAT = "spiegelboek-round";
  private static final Set<String> FIELDS =
      Set.of("id", "name", "perspectives", "minimum", "publicKey");

  private RoundFile() {}

  /** The file of a round that begins with these keys. */
  public static byte[] bytes(Round round, RoundKeys keys) {
    return bytes(Invitation.of(round, keys.publicKey()));
  }

  public static byte[] bytes(Invitation invitation) {
    ObjectNode root = CheckedJson.head(FORMAT);
    root.put("id", invitation.id()).put("name", invitation.name());
    ArrayNode perspectives = root.putArray("perspectives");
    invitation.perspectives().forEach(one -> perspectives.add(one.key()));
    root.put("minimum", invitation.minimum()).put("publicKey", invitation.publicKey());
    return CheckedJson.bytes(root);
  }

  /**
   * @throws RoundException OTHER, SHORT, ALTERED or NEWER
   * @throws IOException the file cannot be read
   */
  public static Invitation read(Path file) throws IOException {
    return read(CheckedJson.content(file));
  }

  static Invitation read(byte[] content) {
    ObjectNode root = CheckedJson.read(content, FORMAT, FIELDS);
    Invitation invitation =
        new Invitation(
            CheckedJson.text(root, "id"),
            CheckedJson.text(root, "name"),
            perspectives(root),
            CheckedJson.number(root, "minimum"),
            CheckedJson.text(root, "publicKey"));
    Sealing.bytes(invitation.publicKey(), 32);
    String name = invitation.name();
    if (!Ids.isUuid(invitation.id())
        || name.codePointCount(0, name.length()) > LONGEST_NAME
        || invitation.minimum() < Round.FEWEST) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return invitation;
  }

  private static List<Perspective> perspectives(ObjectNode root) {
    List<Perspective> all = new ArrayList<>();
    for (JsonNode one : root.path("perspectives")) {
      all.add(
          Keyed.find(Perspective.class, one.asText())
              .orElseThrow(() -> new RoundException(RoundException.Reason.ALTERED)));
    }
    if (all.isEmpty() || Set.copyOf(all).size() != all.size()) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return all;
  }
}
