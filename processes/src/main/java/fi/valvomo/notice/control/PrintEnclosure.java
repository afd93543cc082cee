package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeReporters;
import fi.valvomo.notice.entity.NoticeTransfer;
import fi.valvomo.notice.entity.NoticeTransfers;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.TransferEnclosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * TRIAGE prints the sheet that goes along with the letter of a transfer. That they did is on
 * record; the sheet is not kept. 906/2019 17 §.
 */
@ApplicationScoped
@Transactional
public class PrintEnclosure {

  @Inject private Notices notices;
  @Inject private NoticeTransfers transfers;
  @Inject private NoticeReporters reporters;
  @Inject private ReporterSeal seal;
  @Inject private TransferLetters letters;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /**
   * The sheet as PDF.
   *
   * @throws MissingException where the transfer has nothing enclosed
   */
  public byte[] print(UUID noticeId, Viewer viewer) {
    Notice notice = notices.forViewer(noticeId, viewer);
    NoticeTransfer transfer =
        transfers
            .of(noticeId)
            .filter(sent -> sent.enclosure() != TransferEnclosure.SUMMARY)
            .orElseThrow(() -> new MissingException("enclosure"));
    ReporterFacts reporter = null;
    if (transfer.enclosure() == TransferEnclosure.REPORTER) {
      reporter = reporters.of(noticeId).map(seal::open).orElse(null);
      news.inside("REPORTER_READ", notice, viewer, clock.instant());
    }
    news.inside("TRANSFER_SHEET_PRINTED", notice, viewer, clock.instant());
    return letters.sheet(notice, transfer, reporter);
  }
}
