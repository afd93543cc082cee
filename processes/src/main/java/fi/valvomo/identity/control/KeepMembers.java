package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.identity.entity.Invitation;
import fi.valvomo.identity.entity.Invitations;
import fi.valvomo.identity.entity.MemberRights;
import fi.valvomo.identity.entity.MemberRow;
import fi.valvomo.identity.entity.Members;
import fi.valvomo.identity.entity.Members.Asked;
import fi.valvomo.identity.entity.Membership;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.identity.entity.UserSessions;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A main user keeps the people of a producer: invites and removes colleagues and limits them to
 * units (tuottajan pääkäyttäjä).
 */
@ApplicationScoped
@Transactional
public class KeepMembers {

  @Inject private Users users;
  @Inject private Members members;
  @Inject private Invitations invitations;
  @Inject private UserSessions sessions;
  @Inject private Instance<ProducerNames> register;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.invitation.days", defaultValue = "7")
  private int invitationDays;

  /** Whom a main user invites; the e-mail becomes the user name. */
  public record Invited(String displayName, String email, Language language) {

    UserFacts toFacts() {
      String name = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
      return new UserFacts(
          name, displayName, email, Set.of(Role.PROVIDER), language, true, Set.of());
    }
  }

  /**
   * The people of a producer, for its own people; keeps says whether the viewer keeps them.
   *
   * @param asked for whom keeps them: who has been asked to join and has not accepted
   */
  public record People(List<MemberRow> members, List<Asked> asked, boolean keeps) {}

  /**
   * The people of a producer.
   *
   * @throws MissingException for whom does not act for it
   */
  public People of(UUID producerId, Viewer viewer) {
    requireOwn(producerId, viewer);
    boolean keeps = users.get(viewer.userId()).isMainUserOf(producerId);
    return new People(
        members.of(producerId),
        keeps ? members.asked(producerId, clock.instant()) : List.of(),
        keeps);
  }

  /**
   * Invites a colleague, who gets a link by mail. A new one chooses a password behind it; one who
   * has signed in before, for this producer or another, is a member once they accept.
   */
  public void invite(UUID producerId, Invited whom, MemberRights rights, Viewer viewer) {
    requireMainUser(producerId, viewer);
    checkUnits(producerId, rights);
    if (whom.email() == null || !UserFacts.isUsername(whom.email().strip())) {
      throw InvalidException.of("email", "email");
    }
    UserFacts facts = whom.toFacts();
    Optional<User> known = users.byAddress(facts.username());
    if (known.isEmpty()) {
      inviteNew(producerId, facts, rights, viewer);
    } else if (!mayJoin(known.get(), producerId)) {
      throw InvalidException.of("email", "emailTaken");
    } else if (known.get().passwordHash() == null) {
      inviteAwaited(producerId, known.get(), rights, viewer);
    } else {
      askToJoin(producerId, known.get(), rights, viewer);
    }
  }

  /** The organiser's own people act for no producer, and who is here need not come. */
  private static boolean mayJoin(User known, UUID producerId) {
    return known.active()
        && known.roles().equals(Set.of(Role.PROVIDER))
        && !known.producers().contains(producerId);
  }

  private void inviteNew(UUID producerId, UserFacts facts, MemberRights rights, Viewer viewer) {
    Instant now = clock.instant();
    User user = new User(facts, viewer, now);
    user.join(producerId, rights, viewer, now);
    users.add(user);
    invitations.add(new Invitation(user.id(), ends(now), viewer, now));
    tell("PERSON_INVITED", user, producerId, null, viewer, now);
  }

  /** Whoever was invited before and has not come yet chooses their password behind the new link. */
  private void inviteAwaited(UUID producerId, User awaited, MemberRights rights, Viewer viewer) {
    Instant now = clock.instant();
    awaited.join(producerId, rights, viewer, now);
    invitations
        .ofUser(awaited.id())
        .ifPresentOrElse(
            before -> before.renew(ends(now), viewer, now),
            () -> invitations.add(new Invitation(awaited.id(), ends(now), viewer, now)));
    tell("PERSON_INVITED", awaited, producerId, null, viewer, now);
  }

  private void askToJoin(UUID producerId, User known, MemberRights rights, Viewer viewer) {
    Instant now = clock.instant();
    Optional<Invitation> before = invitations.toJoin(known.id(), producerId);
    if (before.isPresent()) {
      before.get().offer(rights);
      before.get().renew(ends(now), viewer, now);
    } else {
      invitations.add(Invitation.toJoin(known.id(), producerId, rights, ends(now), viewer, now));
    }
    events.fire(
        DomainEvent.of(
            "PERSON_ASKED_TO_JOIN", SubjectType.USER, known.id(), producerId, viewer, now));
  }

  /** Sends the link anew; the one before works no more. */
  public void inviteAgain(UUID membershipId, Viewer viewer) {
    Membership membership = members.get(membershipId);
    requireMainUser(membership.producerId(), viewer);
    User user = membership.user();
    Invitation invitation =
        invitations
            .ofUser(user.id())
            .orElseThrow(() -> new RefusedException(IdentityRefusal.ALREADY_ACCEPTED));
    Instant now = clock.instant();
    invitation.renew(ends(now), viewer, now);
    tell("PERSON_INVITED", user, membership.producerId(), null, viewer, now);
  }

  /** Other rights for a colleague. */
  public void change(UUID membershipId, long seen, MemberRights rights, Viewer viewer) {
    Membership membership = members.get(membershipId);
    UUID producer = membership.producerId();
    requireMainUser(producer, viewer);
    checkUnits(producer, rights);
    User user = membership.user();
    user.expectVersion(seen);
    if (membership.mainUser() && !rights.mainUser()) {
      requireAnother(producer, user);
    }
    Permissions before = Permissions.of(user);
    user.limit(producer, rights, viewer, clock.instant());
    tell("MEMBER_CHANGED", user, producer, before, viewer, clock.instant());
  }

  /** A colleague acts for the producer no more; what they did stays. */
  public void remove(UUID membershipId, long seen, Viewer viewer) {
    Membership membership = members.get(membershipId);
    UUID producer = membership.producerId();
    requireMainUser(producer, viewer);
    User user = membership.user();
    user.expectVersion(seen);
    if (membership.mainUser()) {
      requireAnother(producer, user);
    }
    Permissions before = Permissions.of(user);
    user.leave(producer, viewer, clock.instant());
    sessions.endOthers(user.id(), null);
    tell("MEMBER_REMOVED", user, producer, before, viewer, clock.instant());
  }

  private void requireOwn(UUID producerId, Viewer viewer) {
    if (!viewer.producers().contains(producerId)) {
      throw new MissingException("producer " + producerId);
    }
  }

  private void requireMainUser(UUID producerId, Viewer viewer) {
    requireOwn(producerId, viewer);
    members.oneAtATime(producerId);
    if (!users.get(viewer.userId()).isMainUserOf(producerId)) {
      throw new RefusedException(IdentityRefusal.NOT_MAIN_USER);
    }
  }

  private void requireAnother(UUID producerId, User than) {
    if (!members.keptWithout(producerId, than.id())) {
      throw new RefusedException(IdentityRefusal.LAST_MAIN_USER);
    }
  }

  private void checkUnits(UUID producerId, MemberRights rights) {
    if (!rights.units().isEmpty() && !register.get().hasUnits(producerId, rights.units())) {
      throw InvalidException.of("unitIds", "unknown");
    }
  }

  private Instant ends(Instant now) {
    return now.plus(Duration.ofDays(invitationDays));
  }

  private void tell(
      String kind, User user, UUID producerId, Permissions before, Viewer viewer, Instant now) {
    events.fire(
        DomainEvent.of(kind, SubjectType.USER, user.id(), producerId, viewer, now)
            .change(before, Permissions.of(user)));
  }
}
