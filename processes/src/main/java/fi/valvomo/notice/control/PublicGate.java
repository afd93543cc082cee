package fi.valvomo.notice.control;

import fi.valvomo.notice.entity.PublicAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many through without login from one address in so many minutes. Counts in PostgreSQL, so
 * that it holds on every node; knows addresses as keyed hashes only, and only while they count.
 */
@ApplicationScoped
public class PublicGate {

  @Inject private PublicAttempts attempts;
  @Inject private HouseSecret secret;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.public.most", defaultValue = "60")
  private int most;

  @Inject
  @ConfigProperty(name = "valvomo.public.minutes", defaultValue = "10")
  private int minutes;

  /**
   * Counts one call, in a transaction of its own: it counts whatever becomes of it.
   *
   * @throws ThrottledException when there were too many
   */
  @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = ThrottledException.class)
  public void admit(String address) {
    Instant now = clock.instant();
    Instant since = now.minus(window());
    String hash = hashed(address);
    attempts.oneAtATime(hash);
    attempts.sweepOlderThan(since);
    Optional<Instant> tooMany = attempts.nthLast(hash, most, since);
    if (tooMany.isPresent()) {
      throw new ThrottledException(
          Duration.between(now, tooMany.get().plus(window())).plusSeconds(1));
    }
    attempts.add(hash, now);
  }

  /** What no longer counts is forgotten, also when nobody calls any more. */
  @Transactional(TxType.REQUIRES_NEW)
  public void forget() {
    attempts.sweepOlderThan(clock.instant().minus(window()));
  }

  Duration window() {
    return Duration.ofMinutes(minutes);
  }

  private String hashed(String address) {
    return HexFormat.of().formatHex(HouseSecret.mac(secret.keyFor("public-address"), address));
  }
}
