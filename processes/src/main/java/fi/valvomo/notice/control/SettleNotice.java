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

/** A notice ends without examination, with reasons, or goes to the body that it belongs to. */
@ApplicationScoped
@Transactional
public class SettleNotice {

  @Inject private Notices notices;
  @Inject private ProcessSteps steps;
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

  /**
   * It belongs to another body. 434/2003 21 §.
   *
   * @param note what the sender is told
   */
  public Notice transfer(UUID id, String to, String note, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    NoticeState before = notice.state();
    notice.transfer(to, note, viewer, now);
    news.inside("NOTICE_TRANSFERRED", notice, before, to, viewer, now);
    steps.complete(notice, NoticeSteps.TRANSFER, viewer, Map.of());
    acknowledgedThereby(notice, viewer);
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
    acknowledgedThereby(notice, viewer);
    return notice;
  }

  /** Whoever has the answer needs no word that the notice has come. */
  private void acknowledgedThereby(Notice notice, Viewer viewer) {
    if (steps.standsAt(notice, NoticeSteps.ACKNOWLEDGE)) {
      steps.complete(notice, NoticeSteps.ACKNOWLEDGE, viewer, Map.of());
    }
  }
}
