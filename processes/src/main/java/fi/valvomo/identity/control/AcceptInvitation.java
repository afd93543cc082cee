package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.identity.entity.Invitation;
import fi.valvomo.identity.entity.Invitations;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An invited person comes by the link of the mail and chooses a password. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {

  @Inject private Invitations invitations;
  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Who was invited by this link.
   *
   * @throws RefusedException when it works no more, or never did
   */
  public User look(Secret token) {
    return users.get(open(token).userId());
  }

  /**
   * The person is in; the link works no more.
   *
   * @throws RefusedException when it works no more, or never did
   */
  public User accept(Secret token, String newPassword) {
    Invitation invitation = open(token);
    User user = users.get(invitation.userId());
    Passwords.check(newPassword, user.username());
    Instant now = clock.instant();
    invitation.use(now);
    user.choosePassword(passwords.hash(newPassword), now);
    events.fire(
        DomainEvent.of(
            "INVITATION_ACCEPTED", SubjectType.USER, user.id(), null, user.viewer(), now));
    return user;
  }

  /** The word of a link, drawn for the mail that carries it; nothing where it would be no use. */
  public Optional<String> draw(UUID userId) {
    Instant now = clock.instant();
    return invitations
        .ofUser(userId)
        .filter(invitation -> invitation.isOpen(now))
        .map(invitation -> invitation.draw(now).text());
  }

  private Invitation open(Secret token) {
    Instant now = clock.instant();
    return invitations
        .ofToken(token)
        .filter(invitation -> invitation.isOpen(now))
        .orElseThrow(() -> new RefusedException(IdentityRefusal.INVITATION_OVER));
  }
}
