package fi.valvomo.finding.control;

import fi.valvomo.finding.control.EarlierFindings.EarlierFinding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the earlier findings that one resembles, and what people judged of them. */
@ApplicationScoped
@Transactional
public class ReadRepeats {

  @Inject private Findings findings;
  @Inject private EarlierFindings earlierFindings;
  @Inject private RepeatAssessments assessments;

  public RepeatPage of(UUID findingId, Viewer viewer) {
    return new RepeatPage(
        earlierFindings.months(),
        earlierFindings.of(findings.forViewer(findingId, viewer)),
        assessments.of(findingId));
  }

  /**
   * Earlier findings and judgements, the latest first.
   *
   * @param months how far back was looked
   */
  public record RepeatPage(
      int months, List<EarlierFinding> earlier, List<RepeatAssessment> assessments) {}
}
