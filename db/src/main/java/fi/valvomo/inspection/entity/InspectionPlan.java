package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that must be known before an inspection begins.
 *
 * @param legalBasis code of the basis that every letter cites
 * @param actApplies whether 741/2023 applies to what is inspected
 * @param catalogueVersion the criteria that the inspection keeps
 */
public record InspectionPlan(
    UUID caseId,
    ServiceUnit unit,
    SteeringRelation relation,
    String legalBasis,
    boolean actApplies,
    String catalogueVersion,
    InspectionOrder order) {

  /**
   * Refuses what cannot be inspected: outside the relation, or unannounced without a reason
   * (hallintolaki 434/2003 39 §).
   */
  void check() {
    List<FieldError> errors = new ArrayList<>();
    LocalDate day = order.plannedFor().atZone(Deadline.ZONE).toLocalDate();
    if (!relation.unitId().equals(unit.id())) {
      errors.add(FieldError.of("relationId", "relationOfOtherUnit"));
    }
    if (day.isBefore(relation.validFrom())) {
      errors.add(FieldError.of("plannedFor", "beforeRelation", relation.validFrom()));
    }
    if (relation.validTo() != null && day.isAfter(relation.validTo())) {
      errors.add(FieldError.of("plannedFor", "afterRelation", relation.validTo()));
    }
    if (!order.announced() && isBlank(order.unannouncedReason())) {
      errors.add(FieldError.of("unannouncedReason", "unannouncedReason"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
