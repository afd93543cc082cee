package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** An administrator lets a person in. */
@ApplicationScoped
@Transactional
public class CreateUser {

  @Inject private Users users;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  public User create(UserFacts facts, Viewer viewer) {
    if (users.byUsername(facts.username()).isPresent()) {
      throw InvalidException.of("username", "usernameTaken");
    }
    people.checkProducers(facts.producers());
    Instant now = clock.instant();
    User user = new User(facts, viewer, now);
    users.add(user);
    events.fire(
        DomainEvent.of("USER_CREATED", SubjectType.USER, user.id(), null, viewer, now)
            .change(null, Permissions.of(user)));
    return user;
  }
}
