package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** No clarification came in time: silence does not stop the matter. 434/2003 33 §. */
@Named("lapseClarification")
@ApplicationScoped
@Transactional
public class LapseClarification implements JavaDelegate {

  @Inject private Notices notices;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Notice notice = notices.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    NoticeState before = notice.state();
    notice.lapseClarification(now);
    news.toProducer("CLARIFICATION_LAPSED", notice, before, Viewer.SYSTEM, now);
  }
}
