package fi.valvomo.notice.control;

import fi.valvomo.engine.HouseOpening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The house's own secret, which stands in no code and no table: from it come the keys that seal
 * reporters and hash addresses.
 */
@ApplicationScoped
public class HouseSecret {

  private static final Logger LOG = Logger.getLogger(HouseSecret.class.getName());
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  @Inject
  @ConfigProperty(name = "valvomo.secret-key")
  private Optional<String> configured;

  private final byte[] passing = new byte[BYTES];

  /** For the container. */
  public HouseSecret() {
    new SecureRandom().nextBytes(passing);
  }

  void check(@Observes @Priority(HouseOpening.REFERENCE_DATA) HouseOpening opening) {
    if (configured.isEmpty()) {
      LOG.warning("valvomo.secret-key is not set: reporters are stored apart, but not sealed");
    }
  }

  /** Whether what is sealed today can be opened tomorrow. */
  boolean isLasting() {
    return configured.isPresent();
  }

  /** The key for one use; without a configured secret it lasts until the house is closed. */
  byte[] keyFor(String use) {
    byte[] root = configured.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(passing);
    return mac(root, use);
  }

  static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
