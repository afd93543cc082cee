package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a consequence, and that whom the delegation names decides it. */
@ApplicationScoped
public class ConsequenceWork implements WorkSubjects {

  @Inject private Consequences consequences;
  @Inject private Findings findings;
  @Inject private CaseFiles cases;
  @Inject private Deciders deciders;

  @Override
  public SubjectType type() {
    return SubjectType.CONSEQUENCE;
  }

  @Override
  public String processKey() {
    return ConsequenceSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID consequenceId) {
    Consequence consequence = consequences.get(consequenceId);
    Finding finding = findings.get(consequence.findingId());
    return new WorkSubject(
        SubjectType.CONSEQUENCE,
        consequence.id(),
        consequence.caseId(),
        cases.get(consequence.caseId()).number(),
        consequence.producerId(),
        consequence.unitId(),
        consequence.relation().name(),
        finding.severity().level(),
        finding.title());
  }

  /** The sending is the organiser's own work. */
  @Override
  public boolean isInternal(String step) {
    return step.equals(ConsequenceSteps.DELIVER);
  }

  /** The party learns the decision by its sending. */
  @Override
  public boolean isUntold(UUID consequenceId, String step) {
    return step.equals(ConsequenceSteps.DECIDE) && !consequences.get(consequenceId).isTold();
  }

  @Override
  public Doer doer(UUID consequenceId, String step) {
    if (!step.equals(ConsequenceSteps.DECIDE)) {
      return null;
    }
    Decider named = deciders.of(consequences.get(consequenceId));
    return new Doer(named.role(), named.personId(), named.personName());
  }
}
