package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The sender hears from a person that the notice has come. 1171/2022: within seven days. */
@ApplicationScoped
@Transactional
public class AcknowledgeNotice {

  @Inject private Notices notices;
  @Inject private NoticeCalendar calendar;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  public Notice acknowledge(UUID id, String text, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    notice.acknowledge(text, calendar.answerBy(notice, now), viewer, now);
    news.inside("NOTICE_ACKNOWLEDGED", notice, viewer, now);
    steps.complete(notice, NoticeSteps.ACKNOWLEDGE, viewer, Map.of());
    return notice;
  }
}
