package fi.valvomo.inspection.entity;

import java.util.UUID;

/** Which inspections a list shows; null means any. */
public record InspectionFilter(
    UUID unitId, UUID producerId, InspectionState state, UUID followsFindingId) {

  /** Whatever finding they follow. */
  public InspectionFilter(UUID unitId, UUID producerId, InspectionState state) {
    this(unitId, producerId, state, null);
  }
}
