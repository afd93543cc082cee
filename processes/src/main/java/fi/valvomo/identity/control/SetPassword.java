package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** An administrator gives a person a password, which the person must change at once. */
@ApplicationScoped
@Transactional
public class SetPassword {

  @Inject private Users users;
  @Inject private UserSessions sessions;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  public void set(UUID userId, String newPassword, Viewer viewer) {
    User user = users.get(userId);
    Passwords.check(newPassword, user.username());
    Instant now = clock.instant();
    user.givePassword(passwords.hash(newPassword), viewer, now);
    sessions.endOthers(userId, null);
    events.fire(DomainEvent.of("PASSWORD_SET", SubjectType.USER, userId, null, viewer, now));
  }
}
