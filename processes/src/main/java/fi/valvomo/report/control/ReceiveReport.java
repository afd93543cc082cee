package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.SubmissionWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A producer's own system sends a report by naming unit, period and template. */
@ApplicationScoped
@Transactional
public class ReceiveReport {

  @Inject private Reports reports;
  @Inject private SubmitReport submitReport;

  /**
   * Takes it in as if it had been filled in the portal.
   *
   * @param confirmed fields whose shares of at most one per cent are right
   * @throws InvalidException when nothing was asked of such a unit of this producer for the period,
   *     or an answer is missing or wrong
   * @throws RefusedException when the report was sent already or the period is closed
   */
  public SelfMonitoringReport receive(
      String templateCode,
      Period period,
      UUID unitId,
      Map<String, Object> answers,
      Set<String> confirmed,
      Viewer viewer) {
    SelfMonitoringReport report =
        reports.ofPeriod(templateCode, period, viewer).stream()
            .filter(asked -> asked.unitId().equals(unitId))
            .findFirst()
            .orElseThrow(() -> InvalidException.of("unitId", "reportNotAsked"));
    return submitReport.submit(report.id(), answers, confirmed, SubmissionWay.API, viewer);
  }
}
