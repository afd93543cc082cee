package fi.valvomo.identity.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A random word of 256 bits that one browser holds and nobody guesses. */
public final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  public static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The word as it came with a request. */
  public static Secret of(String text) {
    return new Secret(text);
  }

  /** The word itself: to be sent, never to be stored or logged. */
  public String text() {
    return text;
  }

  /** What may be stored of it: SHA-256, without salt because the word itself is random. */
  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException noJava) {
      throw new IllegalStateException("Every Java has SHA-256", noJava);
    }
  }

  @Override
  public String toString() {
    return "secret";
  }
}
