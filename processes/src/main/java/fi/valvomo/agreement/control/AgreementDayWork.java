package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementDay;
import fi.valvomo.agreement.entity.AgreementDays;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a last day of an agreement; the producer is not told of it. */
@ApplicationScoped
public class AgreementDayWork implements WorkSubjects {

  @Inject private AgreementDays days;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.AGREEMENT_DAY;
  }

  @Override
  public String processKey() {
    return AgreementDaySteps.PROCESS;
  }

  @Override
  public boolean isInternal(String step) {
    return true;
  }

  @Override
  public WorkSubject describe(UUID dayId) {
    AgreementDay day = days.get(dayId);
    Agreement agreement = day.agreement();
    return new WorkSubject(
        SubjectType.AGREEMENT_DAY,
        day.id(),
        day.caseId(),
        cases.get(agreement.caseId()).number(),
        day.producerId(),
        day.unitId(),
        agreement.type().relation().name(),
        null,
        agreement.name().words() + ": " + day.day().what());
  }
}
