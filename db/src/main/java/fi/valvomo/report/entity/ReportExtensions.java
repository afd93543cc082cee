package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.work.entity.TimeExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The store of more time for reports, asked for and given. */
@ApplicationScoped
public class ReportExtensions extends TimeExtensions<ReportExtension> {

  protected ReportExtensions() {
    super(ReportExtension.class);
  }

  /** How the last day has moved, oldest first. */
  public static List<DeadlineChange> changes(List<ReportExtension> all) {
    return all.stream()
        .map(extension -> extension.time().change())
        .flatMap(Optional::stream)
        .toList();
  }
}
