package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a finding. */
@ApplicationScoped
public class FindingWork implements WorkSubjects {

  @Inject private Findings findings;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.FINDING;
  }

  @Override
  public String processKey() {
    return FindingSteps.PROCESS;
  }

  /** That a finding repeats others may tell of another producer. */
  @Override
  public boolean isInternal(String step) {
    return step.equals(FindingSteps.ASSESS_REPEAT) || step.equals(FindingSteps.NOTE_REPEATED);
  }

  @Override
  public WorkSubject describe(UUID findingId) {
    Finding finding = findings.get(findingId);
    return new WorkSubject(
        SubjectType.FINDING,
        finding.id(),
        finding.caseId(),
        cases.get(finding.caseId()).number(),
        finding.producerId(),
        finding.unitId(),
        finding.relation().name(),
        finding.severity().level(),
        finding.title());
  }
}
