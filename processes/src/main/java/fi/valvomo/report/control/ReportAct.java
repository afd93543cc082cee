package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of reports. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportAct extends OwedAct<SelfMonitoringReport> {

  @Inject private Reports reports;

  @Override
  SelfMonitoringReport read(UUID id, Viewer viewer) {
    return reports.forViewer(id, viewer);
  }
}
