package fi.valvomo.notice.boundary;

import fi.valvomo.notice.entity.NoticeAttachment;
import java.time.Instant;
import java.util.UUID;

/** What TRIAGE, and the sender themselves, see of a file that came with a notice. */
public record NoticeAttachmentView(
    UUID id, String name, String mediaType, long size, Instant addedAt) {

  static NoticeAttachmentView of(NoticeAttachment attachment) {
    return new NoticeAttachmentView(
        attachment.id(),
        attachment.name(),
        attachment.mediaType(),
        attachment.size(),
        attachment.addedAt());
  }
}
