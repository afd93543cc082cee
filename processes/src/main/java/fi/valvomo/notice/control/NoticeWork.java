package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a notice: its number and unit, never its words. */
@ApplicationScoped
public class NoticeWork implements WorkSubjects {

  @Inject private Notices notices;

  @Override
  public SubjectType type() {
    return SubjectType.NOTICE;
  }

  @Override
  public String processKey() {
    return NoticeSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID noticeId) {
    Notice notice = notices.get(noticeId);
    return new WorkSubject(
        SubjectType.NOTICE,
        notice.id(),
        notice.caseId(),
        notice.number(),
        notice.producerId(),
        notice.unitId(),
        null,
        null,
        notice.number());
  }

  @Override
  public boolean isInternal(String step) {
    return !step.equals(NoticeSteps.CLARIFY);
  }

  /** All that the organiser does to a confidential notice, TRIAGE does. 1171/2022. */
  @Override
  public Doer doer(UUID noticeId, String step) {
    return notices.get(noticeId).confidential() && isInternal(step)
        ? new Doer(Role.TRIAGE, null, null)
        : null;
  }
}
