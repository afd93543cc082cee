package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeReporters;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReporterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** TRIAGE looks at who sent a notice; that they looked is on record. 906/2019 17 §. */
@ApplicationScoped
@Transactional
public class ReadReporter {

  @Inject private Notices notices;
  @Inject private NoticeReporters reporters;
  @Inject private ReporterSeal seal;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /** The reporter; both facts are null where they did not say. */
  public ReporterFacts read(UUID noticeId, Viewer viewer) {
    Notice notice = notices.forViewer(noticeId, viewer);
    news.inside("REPORTER_READ", notice, viewer, clock.instant());
    return reporters.of(noticeId).map(seal::open).orElse(new ReporterFacts(null, null));
  }
}
