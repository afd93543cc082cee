package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Sender and organiser write to each other about a notice. */
@ApplicationScoped
@Transactional
public class WriteToNotice {

  @Inject private Notices notices;
  @Inject private NoticeCalendar calendar;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** A producer says more of what it sent; the organiser writes to the sender, whoever that is. */
  public Notice write(UUID id, String text, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    if (viewer.is(Role.PROVIDER)) {
      notice.hearMore(text, calendar.replyBy(now), viewer, now);
      news.inside("NOTICE_SENDER_WROTE", notice, viewer, now);
    } else {
      notice.writeToSender(text, viewer, now);
      news.inside("NOTICE_SENDER_WRITTEN_TO", notice, viewer, now);
    }
    return notice;
  }
}
