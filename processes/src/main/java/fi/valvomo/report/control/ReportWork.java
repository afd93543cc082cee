package fi.valvomo.report.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of a report. */
@ApplicationScoped
public class ReportWork implements WorkSubjects {

  @Inject private Reports reports;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.REPORT;
  }

  @Override
  public String processKey() {
    return ReportSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID reportId) {
    SelfMonitoringReport report = reports.get(reportId);
    CaseFile file = cases.get(report.caseId());
    return new WorkSubject(
        SubjectType.REPORT,
        report.id(),
        report.caseId(),
        file.number(),
        report.producerId(),
        report.unitId(),
        report.relation().name(),
        null,
        file.title());
  }
}
