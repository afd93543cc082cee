package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.notice.entity.NoticeDays;
import fi.valvomo.notice.entity.NoticeFacts;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By when a notice is looked at, acknowledged, answered and destroyed; all of it settings.
 * 1171/2022 gives seven days, three months and five years; two working days are the organiser's
 * promise.
 */
@ApplicationScoped
public class NoticeCalendar {

  @Inject private Deadlines deadlines;

  @Inject
  @ConfigProperty(name = "valvomo.notice.triage-working-days", defaultValue = "1")
  private int triageDays;

  @Inject
  @ConfigProperty(name = "valvomo.notice.acknowledgement-working-days", defaultValue = "2")
  private int acknowledgementDays;

  @Inject
  @ConfigProperty(name = "valvomo.notice.answer-days", defaultValue = "28")
  private int answerDays;

  @Inject
  @ConfigProperty(name = "valvomo.notice.reminder-working-days", defaultValue = "5")
  private int reminderDays;

  @Inject
  @ConfigProperty(name = "valvomo.notice.whistleblowing.acknowledgement-days", defaultValue = "7")
  private int confidentialAcknowledgementDays;

  @Inject
  @ConfigProperty(name = "valvomo.notice.whistleblowing.answer-months", defaultValue = "3")
  private int confidentialAnswerMonths;

  @Inject
  @ConfigProperty(name = "valvomo.notice.whistleblowing.kept-years", defaultValue = "5")
  private int confidentialYears;

  /** The days of a notice that came at this instant. */
  NoticeDays from(NoticeKind kind, Instant receivedAt) {
    LocalDate day = day(receivedAt);
    LocalDate acknowledgeBy =
        kind.isConfidential()
            ? count(day, confidentialAcknowledgementDays, DayKind.CALENDAR)
            : WorkingDays.after(day, acknowledgementDays);
    return new NoticeDays(
        WorkingDays.after(day, triageDays),
        acknowledgeBy,
        answerBy(kind, day, kind.isConfidential() ? acknowledgeBy : day));
  }

  /** The days of a notice that turns out to be of this kind, acknowledged perhaps already. */
  NoticeDays asOther(NoticeKind kind, NoticeFacts notice) {
    NoticeDays days = from(kind, notice.receivedAt());
    return notice.acknowledged() == null || !kind.isConfidential()
        ? days
        : new NoticeDays(
            days.triageBy(),
            days.acknowledgeBy(),
            answerBy(kind, day(notice.receivedAt()), day(notice.acknowledged().at())));
  }

  /** The last day of the answer, now that it is acknowledged: three months count from then. */
  LocalDate answerBy(NoticeFacts notice, Instant acknowledgedAt) {
    return notice.kind().isConfidential()
        ? answerBy(notice.kind(), day(acknowledgedAt), day(acknowledgedAt))
        : notice.answerBy();
  }

  /** When the house reminds of the answer. */
  Instant reminder(NoticeFacts notice) {
    LocalDate by =
        notice.answerBy() == null
            ? count(day(notice.receivedAt()), answerDays, DayKind.CALENDAR)
            : notice.answerBy();
    return WorkingDays.before(by, reminderDays).atTime(8, 0).atZone(Deadline.ZONE).toInstant();
  }

  /** When what a confidential notice says is destroyed. 1171/2022. */
  Instant erasure(NoticeFacts notice) {
    ZonedDateTime received = notice.receivedAt().atZone(Deadline.ZONE);
    return received.plusYears(confidentialYears).toInstant();
  }

  /** By when what a sender wrote is answered. */
  LocalDate replyBy(Instant now) {
    return inWorkingDays(now, acknowledgementDays);
  }

  /** The last day for something that takes so many working days from now; 0 is today. */
  LocalDate inWorkingDays(Instant now, int days) {
    return WorkingDays.after(day(now), days);
  }

  private LocalDate answerBy(NoticeKind kind, LocalDate received, LocalDate acknowledged) {
    return kind.isConfidential()
        ? count(acknowledged, confidentialAnswerMonths, DayKind.MONTHS)
        : count(received, answerDays, DayKind.CALENDAR);
  }

  private LocalDate count(LocalDate from, int number, DayKind kind) {
    return deadlines.count(from, Channel.PORTAL, number, kind).dueOn();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Deadline.ZONE).toLocalDate();
  }
}
