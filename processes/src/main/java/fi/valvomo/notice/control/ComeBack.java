package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeAttachment;
import fi.valvomo.notice.entity.NoticeAttachments;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReceiptCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The sender comes back with the code of the receipt: reads the answer, says more. */
@ApplicationScoped
@Transactional
public class ComeBack {

  @Inject private Notices notices;
  @Inject private NoticeAttachments attachments;
  @Inject private NoticeFiles files;
  @Inject private PublicGate gate;
  @Inject private NoticeCalendar calendar;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** What became of it. */
  public Told read(String code, String address) {
    gate.admit(address);
    return told(notice(code));
  }

  /** The sender says more; the same words twice in a row, as over a bad line, once. */
  public Told write(String code, String text, String address) {
    gate.admit(address);
    Instant now = clock.instant();
    Notice notice = notice(code);
    if (notice.hasJustHeard(text)) {
      return told(notice);
    }
    Viewer sender = Senders.unknown(notice.language());
    notice.hearMore(text, calendar.replyBy(now), sender, now);
    news.inside("NOTICE_SENDER_WROTE", notice, sender, now);
    return told(notice);
  }

  /** The sender brings a file. */
  public NoticeAttachment bring(String code, String name, InputStream content, String address) {
    gate.admit(address);
    Notice notice = notice(code);
    return files.keep(notice, name, content, Senders.unknown(notice.language()));
  }

  private Notice notice(String code) {
    return notices
        .ofCode(ReceiptCode.typed(code))
        .orElseThrow(() -> InvalidException.of("code", "unknownCode"));
  }

  private Told told(Notice notice) {
    // read while the transaction is open: the answer is written after it
    notice.messages();
    return new Told(notice, attachments.of(notice.id()));
  }

  /** What a sender sees of the notice: their own words, what was said, how far it is. */
  public record Told(Notice notice, List<NoticeAttachment> attachments) {}
}
