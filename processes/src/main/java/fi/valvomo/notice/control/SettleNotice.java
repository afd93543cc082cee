package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A notice ends without examination, with reasons, and its sender is answered. */
@ApplicationScoped
@Transactional
public class SettleNotice {

  @Inject private Notices notices;
  @Inject private ProcessSteps steps;
  @Inject private AcknowledgedThereby acknowledged;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** Nothing more is done than what the reasons say. */
  public Notice settle(UUID id, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    NoticeState before = notice.state();
    steps.requireOpen(notice, NoticeSteps.SETTLE, viewer);
    notice.settle(NoticeOutcome.SETTLED, reason, viewer, now);
    news.inside("NOTICE_SETTLED", notice, before, reason, viewer, now);
    steps.complete(notice, NoticeSteps.SETTLE, viewer, Map.of());
    return notice;
  }

  /** The sender hears what became of it. */
  public Notice answer(UUID id, String text, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    NoticeState before = notice.state();
    notice.answer(text, viewer, now);
    news.inside("NOTICE_ANSWERED", notice, before, null, viewer, now);
    steps.complete(notice, NoticeSteps.ANSWER, viewer, Map.of());
    acknowledged.thereby(notice, viewer);
    return notice;
  }
}
