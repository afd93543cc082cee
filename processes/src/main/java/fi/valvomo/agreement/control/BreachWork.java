package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.LineMeasure.Agreed;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a missed target. */
@ApplicationScoped
public class BreachWork implements WorkSubjects {

  @Inject private Breaches breaches;
  @Inject private LineMeasures measures;
  @Inject private AnsweringLine line;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.BREACH;
  }

  @Override
  public String processKey() {
    return BreachSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID breachId) {
    Breach breach = breaches.get(breachId);
    return new WorkSubject(
        SubjectType.BREACH,
        breach.id(),
        breach.caseId(),
        cases.get(breach.caseId()).number(),
        breach.producerId(),
        breach.unitId(),
        breach.facts().relation().name(),
        null,
        line.titleOf(breach.facts()));
  }

  @Override
  public Doer doer(UUID breachId, String step) {
    return switch (step) {
      case BreachSteps.EXPLAIN -> line.of(breaches.get(breachId)).map(line::doer).orElse(null);
      case BreachSteps.CARRY_OUT -> {
        Agreed measure = measures.required(breachId).agreed();
        yield line.doer(measure.ownerId(), measure.ownerName());
      }
      default -> null;
    };
  }
}
