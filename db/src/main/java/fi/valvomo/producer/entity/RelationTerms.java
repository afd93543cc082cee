package fi.valvomo.producer.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import java.time.LocalDate;
import java.util.Objects;

/**
 * On what terms a unit is steered, and when. Once made, it is right in itself.
 *
 * @param agreementReference the contract, rulebook or grant decision, or null
 * @param actApplies whether 741/2023 applies to the activity; only a grant may lie outside
 * @param validFrom first day
 * @param validTo last day, or null while no end is agreed
 */
public record RelationTerms(
    String agreementReference, boolean actApplies, LocalDate validFrom, LocalDate validTo) {

  public RelationTerms {
    agreementReference = clean(agreementReference);
    new FieldChecks()
        .atMost(200, "agreementReference", agreementReference)
        .required("validFrom", validFrom)
        .unless(
            validFrom == null || validTo == null || !validTo.isBefore(validFrom),
            "validTo",
            "endsBeforeItBegins",
            validFrom)
        .orThrow();
  }

  /** Says no to terms that a relation of this kind cannot have. */
  public void checkFor(RelationType type) {
    new FieldChecks()
        .required("type", type)
        .unless(
            actApplies || type == null || !type.alwaysUnderTheAct(),
            "actApplies",
            "actAppliesAlways")
        .orThrow();
  }

  /** Whether the terms hold on the day; the last day is included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the other terms begin or end on another day. */
  public boolean isOnOtherDays(RelationTerms other) {
    return !validFrom.equals(other.validFrom) || !Objects.equals(validTo, other.validTo);
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(RelationTerms other) {
    return (validTo == null || !other.validFrom.isAfter(validTo))
        && (other.validTo == null || !validFrom.isAfter(other.validTo));
  }
}
