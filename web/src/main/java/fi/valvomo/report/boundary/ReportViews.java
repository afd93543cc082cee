package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.ReadReports.ReportPage;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pages of reports in the reader's language. */
@RequestScoped
public class ReportViews {

  private static final String ROOM = "report";

  @Inject private ReadReports readReports;
  @Inject private Messages messages;

  SelfMonitoringReportView of(UUID id, Viewer viewer) {
    return of(readReports.read(id, viewer), viewer);
  }

  SelfMonitoringReportView of(ReportPage page, Viewer viewer) {
    return SelfMonitoringReportView.of(
        page, viewer.language(), viewer.readsAllCases(), this::words);
  }

  /** Other rooms bring the words of what they know, and name them first. */
  private String words(Signal signal) {
    if (signal.kind() == SignalKind.EVIDENCE) {
      return messages.text(
          ROOM, "evidence." + signal.details().get(0), signal.details().stream().skip(1).toArray());
    }
    return messages.text(ROOM, "signal." + signal.kind(), signal.details().toArray());
  }
}
