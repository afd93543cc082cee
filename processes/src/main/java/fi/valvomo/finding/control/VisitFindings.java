package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.kernel.entity.Viewer;
import java.util.UUID;

/** The room that has visits says whether a finding may be made on one, and where it belongs. */
public interface VisitFindings {

  /**
   * Drafts a finding on a visit.
   *
   * @param criterionCode of the visit's own checklist, or null
   */
  Finding draft(UUID inspectionId, String criterionCode, Grading grading, Viewer viewer);
}
