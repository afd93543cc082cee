package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** An administrator changes who a person is, what they may do and for whom. */
@ApplicationScoped
@Transactional
public class ChangeUser {

  @Inject private Users users;
  @Inject private UserSessions sessions;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  public User change(UUID id, long seenVersion, UserFacts facts, Viewer viewer) {
    User user = users.get(id);
    user.expectVersion(seenVersion);
    check(user, facts);
    Instant now = clock.instant();
    Permissions before = Permissions.of(user);
    user.describe(facts, viewer, now);
    if (!user.active()) {
      sessions.endOthers(id, null);
    }
    events.fire(
        DomainEvent.of("USER_CHANGED", SubjectType.USER, id, null, viewer, now)
            .change(before, Permissions.of(user)));
    return user;
  }

  private void check(User user, UserFacts facts) {
    boolean nameTaken =
        users
            .byUsername(facts.username())
            .filter(other -> !other.id().equals(user.id()))
            .isPresent();
    if (nameTaken) {
      throw InvalidException.of("username", "usernameTaken");
    }
    people.checkProducers(facts.producers());
    boolean staysAdmin = facts.active() && facts.roles().contains(Role.ADMIN);
    if (user.administers() && !staysAdmin && !users.administeredWithout(user.id())) {
      throw new RefusedException(IdentityRefusal.LAST_ADMIN);
    }
  }
}
