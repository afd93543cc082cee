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

  private static final int LONGEST_NUMBER = 24;

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
        number(agreement),
        day.producerId(),
        day.unitId(),
        agreement.type().relation().name(),
        null,
        agreement.name().words() + ": " + day.day().what());
  }

  /** Of its case; before it has one, its own. */
  private String number(Agreement agreement) {
    if (agreement.caseId() != null) {
      return cases.get(agreement.caseId()).number();
    }
    String words = agreement.name().words();
    return words.substring(0, Math.min(words.length(), LONGEST_NUMBER));
  }
}
