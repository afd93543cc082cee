package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who decides a kind of matter, and from when to when (toimivallan siirto, delegointi). The
 * organiser's hallintosääntö or a decision based on it says so; without a row, a manager decides.
 */
@Entity
@Table(name = "delegation")
@Access(AccessType.FIELD)
public class Delegation extends Versioned {

  private static final Set<Role> DECIDERS = EnumSet.of(Role.OFFICER, Role.MANAGER);
  private static final int LONGEST_GROUND = 400;

  private String power;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  private String ground;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Delegation() {}

  /** The power goes to a role, or to a named person; other rows of the power stand beside. */
  public static Delegation give(
      String power, Decider to, Terms terms, Collection<Delegation> others, Viewer by, Instant at) {
    Delegation given = new Delegation(power, to);
    given.change(terms, others, by, at);
    return given;
  }

  private Delegation(String power, Decider to) {
    super(UUID.randomUUID());
    if (!DECIDERS.contains(to.role())) {
      throw InvalidException.of("role", "deciderRole");
    }
    this.power = power;
    role = to.role();
    personId = to.personId();
    personName = to.personName();
  }

  /** Another ground or other days; the power and its holder stay. */
  public void change(Terms terms, Collection<Delegation> others, Viewer by, Instant at) {
    terms.check();
    others.stream()
        .filter(other -> !other.id().equals(id()) && other.overlaps(terms))
        .findFirst()
        .ifPresent(Delegation::refuseOverlap);
    ground = terms.ground().strip();
    validFrom = terms.validFrom();
    validTo = terms.validTo();
    changed(by, at);
  }

  private boolean overlaps(Terms terms) {
    return (validTo == null || !terms.validFrom().isAfter(validTo))
        && (terms.validTo() == null || !validFrom.isAfter(terms.validTo()));
  }

  private void refuseOverlap() {
    refuseUnless(
        false, IdentityRefusal.DELEGATION_OVERLAPS, validFrom, validTo == null ? "" : validTo);
  }

  /**
   * To whom a power goes.
   *
   * @param role the role of who decides; a person's too
   * @param personId null when anybody of the role decides
   */
  public record Decider(Role role, UUID personId, String personName) {

    /** Whether this person is meant. */
    public boolean is(Viewer viewer) {
      return viewer.is(role) && (personId == null || personId.equals(viewer.userId()));
    }
  }

  /**
   * On what ground and when.
   *
   * @param ground the section of the hallintosääntö, or the decision
   * @param validTo last day, or null
   */
  public record Terms(String ground, LocalDate validFrom, LocalDate validTo) {

    void check() {
      List<FieldError> errors = new ArrayList<>();
      if (ground == null || ground.isBlank()) {
        errors.add(FieldError.of("ground", "required"));
      } else if (ground.length() > LONGEST_GROUND) {
        errors.add(FieldError.of("ground", "tooLong", LONGEST_GROUND));
      }
      if (validFrom == null) {
        errors.add(FieldError.of("validFrom", "required"));
      } else if (validTo != null && validTo.isBefore(validFrom)) {
        errors.add(FieldError.of("validTo", "endsBeforeItBegins", validFrom));
      }
      if (!errors.isEmpty()) {
        throw new InvalidException(errors);
      }
    }
  }

  /** The code of what is decided, such as {@code CONSEQUENCE.CONTRACT.TERMINATION}. */
  public String power() {
    return power;
  }

  public Decider decider() {
    return new Decider(role, personId, personName);
  }

  public String ground() {
    return ground;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, or null while no end is set. */
  public LocalDate validTo() {
    return validTo;
  }
}
