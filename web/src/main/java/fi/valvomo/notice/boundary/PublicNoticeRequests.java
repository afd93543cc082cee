package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.IncomingNotice;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.SenderRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What anybody sends without login. */
public final class PublicNoticeRequests {

  private static final int TEXT = 20_000;
  private static final int SUBJECT = 500;
  private static final int SHORT = 200;

  private PublicNoticeRequests() {}

  /** A notice; name and contact only from who wants to give them. */
  public record PublicNotice(
      @NotNull NoticeKind kind,
      @NotNull SenderRole sender,
      @NotNull Language language,
      @NotBlank @Size(max = SUBJECT) String subjectText,
      @NotBlank @Size(max = TEXT) String description,
      @NotNull Boolean dangerNow,
      @Size(max = SHORT) String name,
      @Size(max = SHORT) String contact) {

    IncomingNotice toIncoming() {
      return new IncomingNotice(
          kind,
          IntakeChannel.PUBLIC_FORM,
          sender,
          null,
          language,
          subjectText,
          null,
          description,
          dangerNow);
    }

    ReporterFacts toReporter() {
      return new ReporterFacts(name, contact);
    }

    /** Without what somebody told: bodies of requests may reach a log. */
    @Override
    public String toString() {
      return "notice";
    }
  }

  /** The code of the receipt: in the body, because addresses are written into logs. */
  public record ReturningSender(@NotBlank @Size(max = SHORT) String code) {

    @Override
    public String toString() {
      return "code";
    }
  }

  /** More from the sender. */
  public record MoreFromSender(
      @NotBlank @Size(max = SHORT) String code, @NotBlank @Size(max = TEXT) String text) {

    @Override
    public String toString() {
      return "message";
    }
  }
}
