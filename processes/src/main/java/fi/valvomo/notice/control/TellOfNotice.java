package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeReceiver;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Records that one who must be told was told, and how. 741/2023 25.3, 29 and 34 §. */
@ApplicationScoped
@Transactional
public class TellOfNotice {

  @Inject private Notices notices;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  public Notice tell(UUID id, NoticeReceiver receiver, String how, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    notice.tell(receiver, how, viewer, now);
    news.inside("NOTICE_TOLD_" + receiver, notice, viewer, now);
    return notice;
  }
}
