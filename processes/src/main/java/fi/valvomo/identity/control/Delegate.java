package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.identity.entity.Delegation.Terms;
import fi.valvomo.identity.entity.Delegations;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An administrator keeps the table of who decides what. */
@ApplicationScoped
@Transactional
public class Delegate {

  @Inject private Delegations delegations;
  @Inject private Users users;
  @Inject @Any private Instance<Powers> rooms;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Gives a power to a role, or to a person who holds it.
   *
   * @param personId null for anybody of the role
   */
  public Delegation give(String power, Role role, UUID personId, Terms terms, Viewer viewer) {
    if (rooms.stream().noneMatch(room -> room.codes().contains(power))) {
      throw InvalidException.of("power", "unknown");
    }
    List<Delegation> others = delegations.lockedOf(power);
    Delegation given =
        Delegation.give(power, decider(role, personId), terms, others, viewer, clock.instant());
    delegations.add(given);
    tell("DELEGATION_GIVEN", given, null, viewer);
    return given;
  }

  /** Another ground or other days of the row that the caller saw in this version. */
  public Delegation change(UUID id, long seen, Terms terms, Viewer viewer) {
    Delegation changed = delegations.get(id);
    changed.expectVersion(seen);
    String before = said(changed);
    changed.change(terms, delegations.lockedOf(changed.power()), viewer, clock.instant());
    tell("DELEGATION_CHANGED", changed, before, viewer);
    return changed;
  }

  private Decider decider(Role role, UUID personId) {
    if (personId == null) {
      return new Decider(role, null, null);
    }
    User person = person(personId);
    if (!person.active() || !person.roles().contains(role)) {
      throw InvalidException.of("personId", "deciderPerson");
    }
    return new Decider(role, person.id(), person.displayName());
  }

  private User person(UUID id) {
    try {
      return users.get(id);
    } catch (MissingException nobody) {
      throw InvalidException.of("personId", "unknown");
    }
  }

  private void tell(String kind, Delegation of, String before, Viewer by) {
    events.fire(
        DomainEvent.of(kind, SubjectType.DELEGATION, of.id(), null, by, clock.instant())
            .change(before, said(of))
            .because(of.ground()));
  }

  private static String said(Delegation of) {
    Decider to = of.decider();
    String who = to.personName() == null ? to.role().name() : to.personName();
    String end = of.validTo() == null ? "" : of.validTo().toString();
    return of.power() + ": " + who + ", " + of.validFrom() + "–" + end;
  }
}
