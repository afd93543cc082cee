package fi.valvomo.report.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds reports for the case file. */
@ApplicationScoped
public class ReportSubjects implements CaseSubjects {

  @Inject private Reports reports;

  @Override
  public SubjectType type() {
    return SubjectType.REPORT;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return reports.forViewer(id, viewer);
  }
}
