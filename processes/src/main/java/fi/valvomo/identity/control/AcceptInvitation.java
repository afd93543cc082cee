package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.identity.entity.Invitation;
import fi.valvomo.identity.entity.Invitations;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An invited person comes by the link of the mail and chooses a password, or joins. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {

  @Inject private Invitations invitations;
  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Who was invited by this link, and to what.
   *
   * @throws RefusedException when it works no more, or never did
   */
  public Asked look(Secret token) {
    return asked(open(token));
  }

  /**
   * The person is in; the link works no more.
   *
   * @param newPassword of a new person; null from one who has a password
   * @throws RefusedException when it works no more, or never did
   */
  public Asked accept(Secret token, String newPassword) {
    Invitation invitation = open(token);
    User user = users.get(invitation.userId());
    Instant now = clock.instant();
    if (invitation.producerId() == null) {
      if (newPassword == null) {
        throw InvalidException.of("newPassword", "required");
      }
      Passwords.check(newPassword, user.username());
      user.choosePassword(passwords.hash(newPassword), now);
    } else {
      user.join(invitation.producerId(), invitation.rights(), user.viewer(), now);
    }
    invitation.use(now);
    events.fire(
        DomainEvent.of(
            "INVITATION_ACCEPTED",
            SubjectType.USER,
            user.id(),
            invitation.producerId(),
            user.viewer(),
            now));
    return asked(invitation);
  }

  private Asked asked(Invitation invitation) {
    User user = users.get(invitation.userId());
    boolean joins = invitation.producerId() != null;
    return new Asked(user, joins ? Set.of(invitation.producerId()) : user.producers(), joins);
  }

  /**
   * Who was invited to act for these producers.
   *
   * @param joins whether they have signed in before, and choose no password
   */
  public record Asked(User user, Set<UUID> producers, boolean joins) {}

  /** The word of a link to join a producer, drawn for its mail; nothing where it is no use. */
  public Optional<String> drawToJoin(UUID userId, UUID producerId) {
    Instant now = clock.instant();
    return invitations
        .toJoin(userId, producerId)
        .filter(invitation -> invitation.isOpen(now))
        .map(invitation -> invitation.draw(now).text());
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
