package org.spiegelboek.team;

/**
 * A sheet that only the journal of its round can open: the content of a {@code .spiegelsheet} file.
 *
 * @param roundId the round it answers, for a plain word where it lands in another one
 * @param enc the encapsulated key, 32 bytes in base64
 * @param box the sealed marks, in base64
 */
public record SealedSheet(String roundId, String enc, String box) {}
