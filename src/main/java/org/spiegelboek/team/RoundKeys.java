package org.spiegelboek.team;

import java.util.Base64;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;

/** The two keys of a round: to seal a sheet, and to open it. Made anew for each round. */
public final class RoundKeys {

  private final String publicKey;
  private final String privateKey;

  RoundKeys(String publicKey, String privateKey) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  /** New ones by chance. */
  public static RoundKeys create() {
    HPKE suite = Sealing.suite();
    AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
    Base64.Encoder base64 = Base64.getEncoder();
    return new RoundKeys(
        base64.encodeToString(suite.serializePublicKey(pair.getPublic())),
        base64.encodeToString(suite.serializePrivateKey(pair.getPrivate())));
  }

  String publicKey() {
    return publicKey;
  }

  String privateKey() {
    return privateKey;
  }

  AsymmetricCipherKeyPair pair() {
    return Sealing.suite()
        .deserializePrivateKey(
            Base64.getDecoder().decode(privateKey), Base64.getDecoder().decode(publicKey));
  }
}
