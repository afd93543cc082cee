package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * What is to be reached by one indicator (tavoite): by those who are measured under an agreement,
 * or, where it names none, by all units of a kind that have no such target by an agreement. A
 * period is judged by the target that holds on its last day.
 */
@Entity
@Table(name = "target")
@Access(AccessType.FIELD)
public class Target extends Versioned {

  @Column(name = "indicator_id")
  private UUID indicatorId;

  @Column(name = "agreement_id")
  private UUID agreementId;

  @Column(name = "unit_type")
  @Enumerated(EnumType.STRING)
  private UnitType unitType;

  private String lot;

  @Enumerated(EnumType.STRING)
  private Comparator comparator;

  private BigDecimal value;

  @Column(name = "by_date")
  private LocalDate by;

  @Embedded private Condition condition;

  private int weight;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private Binding binding;

  @Column(name = "baseline_year")
  private Integer baselineYear;

  @Column(name = "baseline_value")
  private BigDecimal baselineValue;

  @Column(name = "period_text")
  private String periodText;

  @Column(name = "party_inferred")
  private boolean partyInferred;

  private String note;
  private UUID replaces;

  protected Target() {}

  private Target(Indicator indicator, TargetScope scope) {
    super(UUID.randomUUID());
    indicatorId = indicator.id();
    agreementId = scope.agreementId();
    unitType = scope.unitType();
    lot = scope.lot();
  }

  /** A target is set; those of the same indicator and scope, of all times, stand beside. */
  public static Target set(
      Indicator indicator,
      TargetScope scope,
      TargetFacts facts,
      Collection<Target> others,
      Viewer by,
      Instant at) {
    Target target = new Target(indicator, scope);
    target.describe(indicator, facts, others, by, at);
    return target;
  }

  /** Puts right what was set: the target is, and was, another. */
  public void describe(
      Indicator indicator, TargetFacts facts, Collection<Target> others, Viewer by, Instant at) {
    facts.checkFor(indicator);
    requireFree(facts, others);
    take(facts);
    changed(by, at);
  }

  /**
   * From a day on the target is another; this one ends on the day before and stays readable. The
   * others of the same indicator and scope, of all times, stand beside.
   *
   * @return the new one
   */
  public Target changeFrom(
      Indicator indicator, TargetFacts facts, Collection<Target> others, Viewer by, Instant at) {
    facts.checkFor(indicator);
    boolean within =
        facts.validFrom().isAfter(validFrom)
            && (validTo == null || !facts.validFrom().isAfter(validTo.plusDays(1)));
    if (!within) {
      throw InvalidException.of("validFrom", "targetChangeDay", validFrom);
    }
    requireFree(facts, others);
    validTo = facts.validFrom().minusDays(1);
    changed(by, at);
    Target next = new Target(indicator, scope());
    next.take(facts);
    next.replaces = id();
    next.changed(by, at);
    return next;
  }

  /** It holds to this day and no longer; what is judged by it until then stays. */
  public void end(LocalDate lastDay, Collection<Target> others, Viewer by, Instant at) {
    if (lastDay == null) {
      throw InvalidException.of("validTo", "required");
    }
    requireFree(facts().until(lastDay), others);
    validTo = lastDay;
    changed(by, at);
  }

  private void requireFree(TargetFacts facts, Collection<Target> others) {
    others.stream()
        .filter(other -> other != this)
        .map(Target::facts)
        .sorted(java.util.Comparator.comparing(TargetFacts::validFrom))
        .forEach(facts::checkBeside);
  }

  private void take(TargetFacts facts) {
    comparator = facts.comparator();
    value = facts.value();
    by = facts.by();
    condition = facts.condition();
    weight = facts.weight();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    binding = facts.binding();
    baselineYear = facts.baselineYear();
    baselineValue = facts.baselineValue();
    periodText = facts.periodText();
    partyInferred = facts.partyInferred();
    note = facts.note();
  }

  /** What is to be reached. */
  public TargetFacts facts() {
    return new TargetFacts(
        comparator,
        value,
        by,
        condition,
        weight,
        validFrom,
        validTo,
        binding,
        baselineYear,
        baselineValue,
        periodText,
        partyInferred,
        note);
  }

  /** The same, as the rule needs it. */
  public Aim aim(Indicator indicator) {
    return new Aim(indicator.kind(), indicator.direction(), comparator, value, by);
  }

  public TargetScope scope() {
    return new TargetScope(agreementId, unitType, lot);
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  /** Null for a general target. */
  public UUID agreementId() {
    return agreementId;
  }

  /** The target that held before this one, or null. */
  public UUID replaces() {
    return replaces;
  }
}
