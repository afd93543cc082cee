package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.Digest;
import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.FileFacts;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.control.ReadNotice.NoticePage;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeAttachment;
import fi.valvomo.notice.entity.NoticeAttachments;
import fi.valvomo.notice.entity.NoticePlace;
import fi.valvomo.notice.entity.NoticeReporters;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.NoticeTransfer;
import fi.valvomo.notice.entity.NoticeTransfers;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReceivingBodies;
import fi.valvomo.notice.entity.TransferEnclosure;
import fi.valvomo.notice.entity.TransferOrder;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A notice goes to the body that it belongs to: by a letter that is filed with its sending, and a
 * word to the sender. 434/2003 21 §.
 */
@ApplicationScoped
@Transactional
public class TransferNotice {

  private static final String PDF = "application/pdf";

  @Inject private Notices notices;
  @Inject private NoticeTransfers transfers;
  @Inject private NoticeReporters reporters;
  @Inject private NoticeAttachments attachments;
  @Inject private ReceivingBodies bodies;
  @Inject private TransferLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private AcknowledgedThereby acknowledged;
  @Inject private ReadNotice readNotice;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /**
   * It belongs to another body.
   *
   * @param note what the sender is told; null where nobody waits
   * @return what its page shows now, with nothing read twice
   */
  public NoticePage transfer(UUID id, TransferOrder wish, String note, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.whole(id, viewer);
    NoticePlace place = notices.place(notice);
    NoticeState before = notice.state();
    TransferOrder order = complete(wish, now);
    if (order.enclosure() == TransferEnclosure.REPORTER && reporters.of(id).isEmpty()) {
      throw InvalidException.of("enclosure", "reporterUnknown");
    }
    notice.transfer(order, note, viewer, now);
    transfers.add(filed(notice, order, viewer, now));
    news.inside("NOTICE_TRANSFERRED", notice, before, sending(order), viewer, now);
    steps.complete(notice, NoticeSteps.TRANSFER, viewer, Map.of());
    acknowledged.thereby(notice, viewer);
    return readNotice.page(notice, place.names(), viewer);
  }

  private TransferOrder complete(TransferOrder wish, Instant now) {
    if (wish.bodyCode() != null) {
      return wish.toBody(bodies.require(wish.bodyCode(), now.atZone(Deadline.ZONE).toLocalDate()));
    }
    if (wish.to() == null) {
      throw InvalidException.of("to", "required");
    }
    return wish;
  }

  private NoticeTransfer filed(Notice notice, TransferOrder order, Viewer viewer, Instant now) {
    PrintedLetter letter = letters.letter(notice, order, now, viewer);
    if (notice.caseId() == null) {
      return NoticeTransfer.withNotice(notice.id(), order, kept(notice, letter, now), viewer, now);
    }
    String ground = notice.triage().ground();
    boolean classed = ground != null && notice.triage().secrecy() != Secrecy.PUBLIC;
    Document document =
        store.storeLetter(
            notice,
            letter,
            classed
                ? filed -> filed.classify(notice.triage().secrecy(), ground, viewer, now)
                : filed -> filed,
            viewer);
    return NoticeTransfer.inCase(notice.id(), order, document.id(), viewer, now);
  }

  private UUID kept(Notice notice, PrintedLetter letter, Instant now) {
    byte[] pdf = letter.pdf();
    FileFacts facts = new FileFacts(PDF, pdf.length, Digest.of(pdf));
    NoticeAttachment file = new NoticeAttachment(notice.id(), letter.fileName(), facts, now);
    attachments.add(file, pdf);
    return file.id();
  }

  private static String sending(TransferOrder order) {
    String sent = order.to() + ", " + order.channel();
    return order.reference() == null ? sent : sent + ", " + order.reference();
  }
}
