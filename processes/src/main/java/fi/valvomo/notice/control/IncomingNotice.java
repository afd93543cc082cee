package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.NoticeIntake;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.producer.entity.ServiceUnit;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote of a matter, before it is a notice.
 *
 * @param receivedAt when it reached the organiser; null now
 * @param subjectText what it is about in words, or null
 * @param unitId the unit it is about, or null
 */
public record IncomingNotice(
    NoticeKind kind,
    IntakeChannel channel,
    SenderRole sender,
    Instant receivedAt,
    Language language,
    String subjectText,
    UUID unitId,
    String description,
    boolean dangerNow) {

  public IncomingNotice {
    subjectText = subjectText == null || subjectText.isBlank() ? null : subjectText.strip();
    description = description.strip();
  }

  IncomingNotice as(NoticeKind what, IntakeChannel how, SenderRole who) {
    return new IncomingNotice(
        what, how, who, receivedAt, language, subjectText, unitId, description, dangerNow);
  }

  NoticeIntake toIntake(ServiceUnit unit, UUID sentBy, Instant now) {
    return new NoticeIntake(
        kind,
        channel,
        sender,
        receivedAt == null ? now : receivedAt,
        language,
        subjectText,
        unit == null ? null : unit.id(),
        unit == null ? null : unit.producerId(),
        sentBy,
        description,
        dangerNow);
  }

  /** What was written, by which two sendings are told apart. */
  String words() {
    return kind
        + "\n"
        + sender
        + '\n'
        + language
        + '\n'
        + subjectText
        + '\n'
        + description
        + '\n'
        + dangerNow;
  }

  /** Nothing of it: what somebody told stands in no log. */
  @Override
  public String toString() {
    return "notice";
  }
}
