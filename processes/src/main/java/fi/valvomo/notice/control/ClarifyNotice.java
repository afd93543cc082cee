package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticeRefusal;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The producer is asked for an account, gives it, and the officer judges it. 741/2023 25.1 §. */
@ApplicationScoped
@Transactional
public class ClarifyNotice {

  @Inject private Notices notices;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** The question goes out; the time runs from this sending. */
  public Notice ask(UUID id, String question, int days, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    NoticeState before = notice.state();
    Deadline deadline = deadlines.set(now, Channel.PORTAL, days, DayKind.CALENDAR);
    notice.askProducer(question, deadline, viewer, now);
    news.toProducer("CLARIFICATION_ASKED", notice, before, viewer, now);
    steps.complete(notice, NoticeSteps.ASK_PRODUCER, viewer, Map.of());
    return notice;
  }

  /** The producer answers; late, when its step has lapsed, too. */
  public Notice give(UUID id, String answer, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forAsked(id, viewer);
    NoticeState before = notice.state();
    notice.clarify(answer, viewer, now);
    news.toProducer("NOTICE_CLARIFIED", notice, before, viewer, now);
    if (before == NoticeState.CLARIFYING) {
      steps.complete(notice, NoticeSteps.CLARIFY, viewer, Map.of());
    }
    return notice;
  }

  /** It is enough, or the matter must be examined. */
  public Notice assess(UUID id, boolean enough, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.forViewer(id, viewer);
    NoticeState before = notice.state();
    steps.requireOpen(notice, NoticeSteps.ASSESS_CLARIFICATION, viewer);
    if (enough && notice.lastClarification().given() == null) {
      throw new RefusedException(NoticeRefusal.CLARIFICATION_OPEN);
    }
    if (enough) {
      notice.settle(NoticeOutcome.CLARIFIED, reason, viewer, now);
    }
    String kind = enough ? "NOTICE_SETTLED" : "CLARIFICATION_NOT_ENOUGH";
    news.inside(kind, notice, before, reason, viewer, now);
    steps.complete(notice, NoticeSteps.ASSESS_CLARIFICATION, viewer, Map.of("clarified", enough));
    return notice;
  }
}
