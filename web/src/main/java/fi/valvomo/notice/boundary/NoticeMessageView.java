package fi.valvomo.notice.boundary;

import fi.valvomo.notice.entity.NoticeMessage;
import fi.valvomo.notice.entity.NoticeMessageKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message between sender and organiser.
 *
 * @param text null where it is kept from the reader, as it may tell who the sender is
 * @param by who of the organiser wrote it; null where the sender did
 */
public record NoticeMessageView(
    UUID id,
    NoticeMessageKind kind,
    @Schema(nullable = true) String text,
    Instant at,
    @Schema(nullable = true) String by) {

  static NoticeMessageView of(NoticeMessage message, boolean sealed) {
    return new NoticeMessageView(
        message.id(),
        message.kind(),
        sealed ? null : message.text(),
        message.at(),
        message.byName());
  }

  /** As the sender reads it: the organiser speaks, not one of its people. */
  static NoticeMessageView toSender(NoticeMessage message) {
    return new NoticeMessageView(message.id(), message.kind(), message.text(), message.at(), null);
  }
}
