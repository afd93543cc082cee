package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeAttachment;
import fi.valvomo.notice.entity.NoticeAttachments;
import fi.valvomo.notice.entity.NoticeEvents;
import fi.valvomo.notice.entity.NoticeFilter;
import fi.valvomo.notice.entity.NoticeNames;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticeRow;
import fi.valvomo.notice.entity.NoticeTransfer;
import fi.valvomo.notice.entity.NoticeTransfers;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads notices with all that their pages show, but for who sent them. */
@ApplicationScoped
@Transactional
public class ReadNotice {

  @Inject private Notices notices;
  @Inject private NoticeAttachments attachments;
  @Inject private NoticeTransfers transfers;
  @Inject private NoticeEvents events;
  @Inject private AllowedNoticeActs acts;

  /** The newest first. */
  public Page<NoticeRow> list(NoticeFilter filter, Viewer viewer, Cursor after, int limit) {
    return notices.rows(filter, viewer, after, limit);
  }

  /** One notice, if this person may know of it. */
  public NoticePage page(UUID id, Viewer viewer) {
    Notice notice = notices.whole(id, viewer);
    return page(notice, notices.names(notice), viewer);
  }

  /** The same of what was read to do something with it. */
  NoticePage page(Notice notice, NoticeNames names, Viewer viewer) {
    UUID id = notice.id();
    // read while the transaction is open: the page is written after it
    notice.messages();
    notice.clarifications();
    NoticeTransfer transfer =
        notice.outcome() == NoticeOutcome.TRANSFERRED ? transfers.of(id).orElse(null) : null;
    return new NoticePage(
        notice, names, transfer, broughtTo(id, transfer), events.of(id), acts.of(notice, viewer));
  }

  /** The letter of a transfer is no file that came with it. */
  private List<NoticeAttachment> broughtTo(UUID id, NoticeTransfer transfer) {
    return attachments.of(id).stream()
        .filter(file -> transfer == null || !file.id().equals(transfer.attachmentId()))
        .toList();
  }

  /** What the producer was asked; the organiser may look at it too. */
  public AskedPage asked(UUID id, Viewer viewer) {
    Notice notice = notices.forAsked(id, viewer);
    notice.clarifications();
    return new AskedPage(notice, notices.names(notice), acts.ofAsked(notice, viewer));
  }

  /**
   * A notice and what stands around it.
   *
   * @param transfer how it was sent to another body, or null
   * @param allowedActs what this person may do now
   */
  public record NoticePage(
      Notice notice,
      NoticeNames names,
      NoticeTransfer transfer,
      List<NoticeAttachment> attachments,
      List<EventLine> events,
      List<String> allowedActs) {}

  /** The questions to a producer. */
  public record AskedPage(Notice notice, NoticeNames names, List<String> allowedActs) {}
}
