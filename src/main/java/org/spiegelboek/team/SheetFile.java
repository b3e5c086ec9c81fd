package org.spiegelboek.team;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.spiegelboek.store.Ids;

/** The file {@code .spiegelsheet} that answers a round: sealed marks, no name and no time. */
public final class SheetFile {

  /** How the name of such a file ends. */
  public static final String ENDING = ".spiegelsheet";

  private static final String FORMAT = "spiegelboek-sheet";
  private static final Set<String> FIELDS = Set.of("roundId", "enc", "box");

  private SheetFile() {}

  /**
   * The file that answers a round with these marks.
   *
   * @throws RoundException UNASKED, or ALTERED where the round's key is none
   */
  public static byte[] bytes(Invitation invitation, Sheet sheet) {
    return bytes(Sealing.seal(invitation, sheet));
  }

  static byte[] bytes(SealedSheet sealed) {
    ObjectNode root = CheckedJson.head(FORMAT);
    root.put("roundId", sealed.roundId()).put("enc", sealed.enc()).put("box", sealed.box());
    return CheckedJson.bytes(root);
  }

  /**
   * @throws RoundException OTHER, SHORT, ALTERED or NEWER
   * @throws IOException the file cannot be read
   */
  public static SealedSheet read(Path file) throws IOException {
    return read(CheckedJson.content(file));
  }

  static SealedSheet read(byte[] content) {
    ObjectNode root = CheckedJson.read(content, FORMAT, FIELDS);
    SealedSheet sealed =
        new SealedSheet(
            CheckedJson.text(root, "roundId"),
            CheckedJson.text(root, "enc"),
            CheckedJson.text(root, "box"));
    if (!Ids.isUuid(sealed.roundId())) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return sealed;
  }
}
