package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.identity.entity.UserSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows a person again by the token of their cookie: one read, and a write once a minute. */
@ApplicationScoped
public class RecogniseSession {

  private static final Duration NOTED = Duration.ofMinutes(1);

  @Inject private UserSessions sessions;
  @Inject private ProlongSession prolong;
  @Inject private Clock clock;

  public Optional<SignedIn> of(Secret token) {
    Instant now = clock.instant();
    Optional<SignedIn> found = sessions.signedIn(token.hash(), now);
    found
        .filter(session -> session.lastSeenAt().plus(NOTED).isBefore(now))
        .ifPresent(session -> prolong.prolong(session, now));
    return found;
  }
}
