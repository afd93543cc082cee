package fi.valvomo.inspection.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.inspection.entity.Inspection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The findings that a draft report told of, and that still stand. */
@ApplicationScoped
public class ReportedFindings {

  @Inject private Findings findings;

  Set<UUID> of(UUID inspectionId) {
    return findings.ofInspection(inspectionId).stream()
        .filter(finding -> finding.visibleToProvider())
        .filter(finding -> finding.state() != FindingState.WITHDRAWN)
        .map(Finding::id)
        .collect(Collectors.toSet());
  }

  /** Whether each has its comment; never of a report without findings, which can still be read. */
  boolean areCommented(Inspection inspection) {
    Set<UUID> reported = of(inspection.id());
    return !reported.isEmpty() && inspection.isCommented(reported);
  }
}
