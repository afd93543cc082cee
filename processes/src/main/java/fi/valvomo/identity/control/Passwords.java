package fi.valvomo.identity.control;

import fi.valvomo.kernel.entity.InvalidException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes of passwords, by Jakarta Security's PBKDF2. The hash itself tells how it was made. */
@ApplicationScoped
public class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  /** Fewer are not taken by the library. */
  private static final String FEWEST_ITERATIONS = "1024";

  private static final int SALT_BYTES = 32;
  private static final int KEY_BYTES = 32;

  @Inject private Pbkdf2PasswordHash pbkdf2;
  @Inject private Pbkdf2PasswordHash light;

  @Inject
  @ConfigProperty(name = "valvomo.password.iterations", defaultValue = "210000")
  private String iterations;

  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(parameters(iterations));
    light.initialize(parameters(FEWEST_ITERATIONS));
    // nothing is hashed for it: the house would start a second later
    nobodys = String.join(":", ALGORITHM, iterations, random(SALT_BYTES), random(KEY_BYTES));
  }

  private static Map<String, String> parameters(String iterations) {
    return Map.of(
        "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
        "Pbkdf2PasswordHash.Iterations", iterations,
        "Pbkdf2PasswordHash.SaltSizeBytes", Integer.toString(SALT_BYTES));
  }

  private static String random(int size) {
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  /** Of a password that everybody is told: there is nothing to guess, so nothing to slow down. */
  String hashOfNoSecret(String password) {
    return light.generate(password.toCharArray());
  }

  /** Takes as long without a hash as with one, so that time does not tell who has an account. */
  public boolean match(Optional<String> hash, String password) {
    boolean same = pbkdf2.verify(password.toCharArray(), hash.orElse(nobodys));
    return same && hash.isPresent();
  }

  /**
   * A password must be long rather than strange, and not the person's own name.
   *
   * @throws InvalidException on field {@code newPassword}
   */
  public static void check(String password, String username) {
    if (password == null || password.length() < SHORTEST) {
      throw InvalidException.of("newPassword", "passwordShort", SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw InvalidException.of("newPassword", "size", SHORTEST, LONGEST);
    }
    if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
      throw InvalidException.of("newPassword", "passwordName");
    }
  }
}
