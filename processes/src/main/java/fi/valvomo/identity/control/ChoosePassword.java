package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person chooses a new password; their other sessions end with it. */
@ApplicationScoped
@Transactional
public class ChoosePassword {

  @Inject private LoginThrottle throttle;
  @Inject private Users users;
  @Inject private UserSessions sessions;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * Puts the new password in the old one's place.
   *
   * @throws InvalidException when the old one is wrong or the new one too weak
   * @throws SignInRefusedException when the old one was guessed at too often
   */
  public void choose(SignedIn session, String oldPassword, String newPassword, String address) {
    Passwords.check(newPassword, session.username());
    UUID attempt = throttle.admit(session.username(), address);
    User user = users.get(session.viewer().userId());
    if (!passwords.match(Optional.ofNullable(user.passwordHash()), oldPassword)) {
      throw InvalidException.of("oldPassword", "passwordWrong");
    }
    if (newPassword.equals(oldPassword)) {
      throw InvalidException.of("newPassword", "passwordSame");
    }
    Instant now = clock.instant();
    throttle.forget(attempt, session.username());
    user.choosePassword(passwords.hash(newPassword), now);
    sessions.endOthers(user.id(), session.sessionId());
    events.fire(
        DomainEvent.of("PASSWORD_CHANGED", SubjectType.USER, user.id(), null, user.viewer(), now));
  }
}
