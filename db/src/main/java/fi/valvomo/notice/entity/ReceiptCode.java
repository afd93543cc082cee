package fi.valvomo.notice.entity;

import fi.valvomo.identity.entity.Secret;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The word with which a sender comes back without a name (asiointitunnus): 130 random bits, in
 * letters and digits that nobody mistakes for others. Shown once; only its hash is stored.
 */
public final class ReceiptCode {

  // Crockford's alphabet: no I, L, O and U
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String letters;

  private ReceiptCode(String letters) {
    this.letters = letters;
  }

  public static ReceiptCode random() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new ReceiptCode(letters.toString());
  }

  /** As somebody typed it: small letters, spaces, dashes and look-alikes do no harm. */
  public static ReceiptCode typed(String text) {
    return new ReceiptCode(
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s–-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1'));
  }

  /** In groups, as it is shown once: {@code 7K2QX-9F0TB-…}. */
  public String shown() {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      shown.append(i > 0 && i % GROUP == 0 ? "-" : "").append(letters.charAt(i));
    }
    return shown.toString();
  }

  /** What may be stored of it. */
  public String hash() {
    return Secret.of(letters).hash();
  }

  @Override
  public String toString() {
    return "receipt code";
  }
}
