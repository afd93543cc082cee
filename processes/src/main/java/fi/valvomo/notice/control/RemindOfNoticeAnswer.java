package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** The last day of the answer is near: whoever has the next step is reminded in the queue. */
@Named("remindOfNoticeAnswer")
@ApplicationScoped
@Transactional
public class RemindOfNoticeAnswer implements JavaDelegate {

  private static final List<String> STEPS =
      List.of(
          NoticeSteps.TRIAGE,
          NoticeSteps.ACT_AT_ONCE,
          NoticeSteps.EXAMINE,
          NoticeSteps.ASK_PRODUCER,
          NoticeSteps.CLARIFY,
          NoticeSteps.ASSESS_CLARIFICATION,
          NoticeSteps.TRANSFER,
          NoticeSteps.SETTLE,
          NoticeSteps.ANSWER);

  @Inject private Notices notices;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Notice notice = notices.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    if (notice.state().isOpen()) {
      STEPS.forEach(step -> steps.remind(notice, step));
      news.inside("NOTICE_ANSWER_DUE_SOON", notice, Viewer.SYSTEM, clock.instant());
    }
  }
}
