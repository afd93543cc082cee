package fi.valvomo.identity.control;

import fi.valvomo.kernel.entity.InvalidException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes of passwords, by Jakarta Security's PBKDF2. The hash itself tells how it was made. */
@ApplicationScoped
public class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  @Inject
  @ConfigProperty(name = "valvomo.password.iterations", defaultValue = "210000")
  private String iterations;

  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", iterations,
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    nobodys = hash("nobody has this one");
  }

  public String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
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
