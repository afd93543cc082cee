package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.SeenWork;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What the queue shows of a finding. */
@ApplicationScoped
public class FindingWork implements WorkSubjects {

  /** That a finding repeats others may tell of another producer; the rest stays in the house. */
  private static final Set<String> INTERNAL =
      Set.of(
          FindingSteps.ASSESS_REPEAT,
          FindingSteps.NOTE_REPEATED,
          FindingSteps.NOTE_GRADING,
          FindingSteps.HANDLE_MISSED_FOLLOW_UP);

  @Inject private Findings findings;
  @Inject private CaseFiles cases;
  @Inject private SeenWork seen;

  @Override
  public SubjectType type() {
    return SubjectType.FINDING;
  }

  @Override
  public String processKey() {
    return FindingSteps.PROCESS;
  }

  @Override
  public boolean isInternal(String step) {
    return INTERNAL.contains(step);
  }

  @Override
  public WorkSubject describe(UUID findingId) {
    Finding finding = findings.get(findingId);
    return new WorkSubject(
        SubjectType.FINDING,
        finding.id(),
        finding.caseId(),
        seen.caseNumber(findingId).orElseGet(() -> cases.get(finding.caseId()).number()),
        finding.producerId(),
        finding.unitId(),
        finding.relation().name(),
        finding.severity().level(),
        finding.title());
  }
}
