package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.producer.control.ImportReport;
import java.util.List;

/** What an import would do, or did. */
public record ImportReportView(
    int rows,
    int newProducers,
    int changedProducers,
    int newUnits,
    int changedUnits,
    int newRelations,
    int changedRelations,
    List<ImportErrorView> errors,
    boolean committed) {

  static ImportReportView of(ImportReport report, Messages messages) {
    return new ImportReportView(
        report.rows(),
        report.newProducers(),
        report.changedProducers(),
        report.newUnits(),
        report.changedUnits(),
        report.newRelations(),
        report.changedRelations(),
        report.errors().stream().map(wrong -> ImportErrorView.of(wrong, messages)).toList(),
        report.committed());
  }
}
