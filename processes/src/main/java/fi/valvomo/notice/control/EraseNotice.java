package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeAttachments;
import fi.valvomo.notice.entity.NoticeReporters;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.NoticeTransfers;
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

/**
 * Five years have passed: who reported, what they told and brought is destroyed. One event remains,
 * which says so. 1171/2022.
 */
@Named("eraseNotice")
@ApplicationScoped
@Transactional
public class EraseNotice implements JavaDelegate {

  @Inject private Notices notices;
  @Inject private NoticeReporters reporters;
  @Inject private NoticeTransfers transfers;
  @Inject private NoticeAttachments attachments;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Notice notice = notices.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    NoticeState before = notice.state();
    reporters.eraseOf(notice.id());
    transfers.eraseOf(notice.id());
    attachments.eraseOf(notice.id());
    notice.erase(now);
    news.inside("NOTICE_ERASED", notice, before, null, Viewer.SYSTEM, now);
  }
}
