package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.ApiKeys;
import fi.valvomo.identity.entity.ApiKeys.Use;
import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows a producer's system by its key: it acts as a person of that producer would. Each key has a
 * limit of its own; wrong keys count against the address that they come from.
 */
@ApplicationScoped
public class RecogniseApiKey {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject private ApiKeys keys;
  @Inject private LoginThrottle throttle;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.api-key.calls-per-minute", defaultValue = "120")
  private int callsPerMinute;

  /**
   * The system behind a key.
   *
   * @throws SignInRefusedException when no key in use is like this, or there were too many calls
   */
  @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = SignInRefusedException.class)
  public SignedIn of(Secret presented, String address) {
    Instant now = clock.instant();
    Use use =
        keys.use(presented.hash(), now)
            .orElseThrow(
                () -> {
                  throttle.admit(presented.hash(), address);
                  return SignInRefusedException.wrong();
                });
    if (use.calls() > callsPerMinute) {
      throw SignInRefusedException.throttled(
          Duration.between(now, use.minuteBeganAt().plus(MINUTE)).plusSeconds(1));
    }
    Viewer system =
        new Viewer(
            use.id(), use.name(), Set.of(Role.PROVIDER), Set.of(use.producerId()), Language.FI);
    return new SignedIn(use.id(), use.name(), system, "", false, now, MailRhythm.AT_ONCE);
  }
}
