package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.boundary.NoticeView.NoticeSigned;
import fi.valvomo.notice.entity.NoticeTransfer;
import fi.valvomo.notice.entity.ReporterGround;
import fi.valvomo.notice.entity.TransferEnclosure;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a notice was sent to another body.
 *
 * @param groundReason why its receiver may know who reported; TRIAGE reads it
 * @param documentId the letter in the case
 * @param attachmentId the letter with the notice, where there is no case; TRIAGE opens it
 */
public record TransferView(
    String to,
    @Schema(nullable = true) String address,
    String channel,
    @Schema(nullable = true) String reference,
    String reason,
    TransferEnclosure enclosure,
    @Schema(nullable = true) ReporterGround reporterGround,
    @Schema(nullable = true) String groundReason,
    @Schema(nullable = true) UUID documentId,
    @Schema(nullable = true) UUID attachmentId,
    NoticeSigned sent) {

  static TransferView of(NoticeTransfer of, Viewer viewer) {
    boolean triage = viewer.is(Role.TRIAGE);
    return of == null
        ? null
        : new TransferView(
            of.bodyName(),
            of.address(),
            of.channel(),
            of.reference(),
            of.reason(),
            of.enclosure(),
            of.ground(),
            triage ? of.groundReason() : null,
            of.documentId(),
            triage ? of.attachmentId() : null,
            NoticeSigned.of(of.sent()));
  }
}
