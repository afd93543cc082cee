package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.identity.entity.UserSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A used session lasts from its last use. */
@ApplicationScoped
@Transactional
public class ProlongSession {

  @Inject private UserSessions sessions;
  @Inject private SessionLength length;

  public void prolong(SignedIn session, Instant lastUse) {
    sessions.prolong(session.sessionId(), lastUse, length.end(lastUse));
  }
}
