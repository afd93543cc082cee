package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.kernel.entity.Viewer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The room that has visits says whether a finding may be made on one, where it belongs, and whether
 * a correction can have been seen on one.
 */
public interface VisitFindings {

  /**
   * Drafts a finding on a visit.
   *
   * @param criterionCode of the visit's own checklist, or null
   */
  Finding draft(UUID inspectionId, String criterionCode, Grading grading, Viewer viewer);

  /**
   * The day on which a visit was held in a unit.
   *
   * @throws fi.valvomo.kernel.entity.InvalidException on {@code inspectionId} when the visit is
   *     unknown, of another unit, or not over yet
   */
  LocalDate heldOn(UUID inspectionId, UUID unitId, Viewer viewer);
}
