package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When each step of a notice should be done, as its process asks. */
@Named("noticeDates")
@ApplicationScoped
public class NoticeDates {

  @Inject private Notices notices;
  @Inject private NoticeCalendar calendar;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.notice.assessment-working-days", defaultValue = "5")
  private int assessmentDays;

  /** The due date of a step of the notice with this id. */
  public Date due(String noticeId, String step) {
    Notice notice = notice(noticeId);
    return end(
        switch (step) {
          case NoticeSteps.TRIAGE -> notice.triageBy();
          case NoticeSteps.ACKNOWLEDGE -> notice.acknowledgeBy();
          case NoticeSteps.CLARIFY -> notice.lastClarification().deadline().dueOn();
          case NoticeSteps.ASSESS_CLARIFICATION ->
              calendar.inWorkingDays(clock.instant(), assessmentDays);
          case NoticeSteps.ANSWER -> notice.answerBy();
          default -> notice.triage().handleBy();
        });
  }

  /** The instant from which the clarification is waited for no longer. */
  public Date clarificationOver(String noticeId) {
    return Date.from(notice(noticeId).lastClarification().deadline().dueAt().plusSeconds(1));
  }

  /** When the house reminds of the answer. */
  public Date reminder(String noticeId) {
    return Date.from(calendar.reminder(notice(noticeId)));
  }

  /** When what a confidential notice says is destroyed. */
  public Date erasure(String noticeId) {
    return Date.from(calendar.erasure(notice(noticeId)));
  }

  private Notice notice(String id) {
    return notices.get(UUID.fromString(id));
  }

  private static Date end(LocalDate day) {
    return Date.from(Deadline.endOf(day));
  }
}
