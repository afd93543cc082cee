package fi.valvomo.notice.boundary;

import fi.valvomo.notice.control.ComeBack.Told;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender sees who came back with the code. */
public record PublicNoticeView(
    String number,
    NoticeKind kind,
    PublicNoticeState state,
    Instant receivedAt,
    @Schema(nullable = true) String subjectText,
    String description,
    @Schema(nullable = true) LocalDate acknowledgeBy,
    @Schema(nullable = true) LocalDate answerBy,
    List<NoticeMessageView> messages,
    List<NoticeAttachmentView> attachments) {

  static PublicNoticeView of(Told told) {
    Notice of = told.notice();
    return new PublicNoticeView(
        of.number(),
        of.kind(),
        PublicNoticeState.of(of.state()),
        of.receivedAt(),
        of.subjectText(),
        of.description(),
        of.acknowledgeBy(),
        of.answerBy(),
        of.messages().stream().map(NoticeMessageView::toSender).toList(),
        told.attachments().stream().map(NoticeAttachmentView::of).toList());
  }
}
