package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.LoginAttempts;
import fi.valvomo.identity.entity.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows guessing down, by name and by address. Counts in PostgreSQL, so that it holds on every node
 * and over restarts. Many people may share one address, hence its own, higher limit.
 */
@ApplicationScoped
public class LoginThrottle {

  @Inject private LoginAttempts attempts;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.login.failures", defaultValue = "5")
  private int failures;

  @Inject
  @ConfigProperty(name = "valvomo.login.failures-by-address", defaultValue = "20")
  private int failuresByAddress;

  @Inject
  @ConfigProperty(name = "valvomo.login.minutes", defaultValue = "15")
  private int minutes;

  /**
   * Lets a try through and counts it as failed until {@link #forget}. In a transaction of its own:
   * the try counts whatever becomes of it.
   *
   * @throws SignInRefusedException when there were too many
   */
  @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = SignInRefusedException.class)
  public UUID admit(String username, String address) {
    String name = hashed(username);
    Instant now = clock.instant();
    Instant since = now.minus(window());
    attempts.oneAtATime(name, address);
    attempts.sweepOlderThan(since);
    Optional<Instant> byName = attempts.nthLastByUsername(name, failures, since);
    Optional<Instant> byAddress = attempts.nthLastByAddress(address, failuresByAddress, since);
    if (byName.isPresent() || byAddress.isPresent()) {
      throw SignInRefusedException.throttled(wait(byName, byAddress, now));
    }
    UUID attempt = UUID.randomUUID();
    attempts.add(attempt, name, address, now);
    return attempt;
  }

  /** The try succeeded, in the caller's transaction. */
  public void forget(UUID attempt, String username) {
    attempts.forget(attempt, hashed(username));
  }

  // until the older try that still counts has grown out of the window, at both limits
  private Duration wait(Optional<Instant> byName, Optional<Instant> byAddress, Instant now) {
    Instant later =
        byName.orElse(Instant.EPOCH).isAfter(byAddress.orElse(Instant.EPOCH))
            ? byName.orElseThrow()
            : byAddress.orElseThrow();
    return Duration.between(now, later.plus(window())).plusSeconds(1);
  }

  private Duration window() {
    return Duration.ofMinutes(minutes);
  }

  private static String hashed(String username) {
    return Secret.of(username.strip().toLowerCase(Locale.ROOT)).hash();
  }
}
