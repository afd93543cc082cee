package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person signs out: the session is gone, whoever still holds its cookie. */
@ApplicationScoped
@Transactional
public class EndSession {

  @Inject private UserSessions sessions;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  public void end(SignedIn session) {
    sessions.end(session.sessionId());
    Viewer who = session.viewer();
    events.fire(
        DomainEvent.of(
            "SESSION_ENDED", SubjectType.USER, who.userId(), null, who, clock.instant()));
  }
}
