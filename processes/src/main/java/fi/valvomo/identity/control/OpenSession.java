package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserSession;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person signs in. */
@ApplicationScoped
// a refused try is written to the audit trail, so it must commit
@Transactional(dontRollbackOn = SignInRefusedException.class)
public class OpenSession {

  @Inject private LoginThrottle throttle;
  @Inject private Users users;
  @Inject private UserSessions sessions;
  @Inject private Passwords passwords;
  @Inject private SessionLength length;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * Opens a session.
   *
   * @throws SignInRefusedException the same for a wrong password and an unknown name
   */
  public OpenedSession open(String username, String password, String address) {
    UUID attempt = throttle.admit(username, address);
    Optional<User> known = users.byUsername(username.strip());
    Optional<User> admitted = known.filter(User::maySignIn);
    if (!passwords.match(admitted.map(User::passwordHash), password)) {
      known.ifPresent(user -> tell("SIGN_IN_FAILED", user));
      throw SignInRefusedException.wrong();
    }
    User user = admitted.orElseThrow();
    throttle.forget(attempt, username);
    user.signedIn();
    tell("SESSION_OPENED", user);
    return open(user);
  }

  private OpenedSession open(User user) {
    Instant now = clock.instant();
    sessions.sweepExpired(now);
    Secret token = Secret.random();
    UserSession session = new UserSession(token, user.id(), now, length.end(now));
    sessions.add(session);
    SignedIn signedIn =
        new SignedIn(
            session.id(),
            user.username(),
            user.viewer(),
            session.csrfToken(),
            user.passwordChangeRequired(),
            now,
            user.mailRhythm());
    return new OpenedSession(token, signedIn);
  }

  private void tell(String kind, User user) {
    events.fire(
        DomainEvent.of(kind, SubjectType.USER, user.id(), null, user.viewer(), clock.instant()));
  }
}
