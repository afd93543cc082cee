package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.control.ReadReports.ReportPage;
import fi.valvomo.report.entity.SubmissionWay;
import fi.valvomo.report.entity.WholeReport;
import fi.valvomo.report.entity.WholeReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A report is sent or accepted and its page read again, in one transaction: what was read to do it
 * is not read a second time to show it.
 */
@ApplicationScoped
@Transactional
public class ReportAndPage {

  @Inject private WholeReports wholes;
  @Inject private SubmitReport submitReport;
  @Inject private ReviewReport reviewReport;
  @Inject private ReadReports readReports;

  /** Sends it in the portal. */
  public ReportPage submitted(
      UUID id, Map<String, Object> answers, Set<String> confirmed, Viewer viewer) {
    WholeReport whole = wholes.forViewer(id, viewer);
    submitReport.submit(whole, answers, confirmed, SubmissionWay.PORTAL, viewer);
    return readReports.page(whole, viewer);
  }

  /** Accepts it. */
  public ReportPage accepted(UUID id, String reason, Viewer viewer) {
    WholeReport whole = wholes.forViewer(id, viewer);
    reviewReport.accept(id, reason, viewer);
    return readReports.page(whole, viewer);
  }
}
