package fi.valvomo.report.entity;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;
import java.util.List;

/**
 * A report with its sendings and what stands around it.
 *
 * @param template the version that it keeps
 * @param extensions more time, asked for and given, the oldest first
 */
public record WholeReport(
    SelfMonitoringReport report,
    CaseFile file,
    ServiceUnit unit,
    Producer producer,
    ReportRound round,
    ReportTemplate template,
    List<ReportExtension> extensions) {

  /** The names that stand over it. */
  public ReportNames names() {
    return new ReportNames(file.number(), unit.name(), producer.name(), roundName());
  }

  private LocalizedText roundName() {
    return round.name().of(template.title(), round.period());
  }
}
