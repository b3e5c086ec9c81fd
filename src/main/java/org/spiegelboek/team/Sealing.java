package org.spiegelboek.team;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Seals a sheet to a round's public key and opens it: HPKE (RFC 9180), base mode, with
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305. A sheet is bound to its round by
 * {@code info}.
 */
final class Sealing {

  private static final int ENC_LENGTH = 32;
  private static final int BOX_LENGTH = SheetBytes.LENGTH + 16;
  private static final byte[] NOTHING = {};

  private Sealing() {}

  static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }

  /**
   * @throws RoundException UNASKED, or ALTERED where the round's key is none
   */
  static SealedSheet seal(Invitation invitation, Sheet sheet) {
    if (!sheet.answers(invitation.perspectives())) {
      throw new RoundException(RoundException.Reason.UNASKED);
    }
    try {
      HPKE suite = suite();
      byte[][] sealed =
          suite.seal(
              suite.deserializePublicKey(bytes(invitation.publicKey(), ENC_LENGTH)),
              info(invitation.id()),
              NOTHING,
              SheetBytes.of(sheet),
              null,
              null,
              null);
      Base64.Encoder base64 = Base64.getEncoder();
      // Bouncy Castle hands over the box first and the encapsulated key second.
      return new SealedSheet(
          invitation.id(), base64.encodeToString(sealed[1]), base64.encodeToString(sealed[0]));
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
      throw new RoundException(RoundException.Reason.ALTERED, e);
    }
  }

  /**
   * @throws RoundException ALTERED or NEWER
   */
  static Sheet open(SealedSheet sealed, RoundKeys keys) {
    byte[] enc = bytes(sealed.enc(), ENC_LENGTH);
    byte[] box = bytes(sealed.box(), BOX_LENGTH);
    return SheetBytes.sheet(open(enc, keys.pair(), info(sealed.roundId()), NOTHING, box));
  }

  static byte[] open(
      byte[] enc, AsymmetricCipherKeyPair pair, byte[] info, byte[] aad, byte[] box) {
    try {
      return suite().open(enc, pair, info, aad, box, null, null, null);
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
      throw new RoundException(RoundException.Reason.ALTERED, e);
    }
  }

  private static byte[] info(String roundId) {
    return ("spiegelboek-sheet 1 " + roundId).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(String base64, int length) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new RoundException(RoundException.Reason.ALTERED, e);
    }
    if (bytes.length != length) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return bytes;
  }
}
