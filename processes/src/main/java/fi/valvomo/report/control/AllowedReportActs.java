package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportExtension;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.control.SeenWork;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person may do to a report now, so that its page can begin with the next step. */
@ApplicationScoped
public class AllowedReportActs {

  private static final Map<String, List<String>> ACTS_OF_STEP =
      Map.of(
          ReportSteps.FILL_IN, List.of("answers", "submission"),
          ReportSteps.CORRECT, List.of("answers", "submission"),
          ReportSteps.REVIEW, List.of("acceptance", "return"),
          ReportSteps.DECIDE_EXTENSION, List.of("extension-decisions"),
          ReportSteps.DECIDE_MISSING, List.of("missing-decision"));

  @Inject private SeenWork seen;
  @Inject private Clock clock;

  /**
   * The names of the acts.
   *
   * @param extensions more time, asked for and given
   */
  List<String> of(SelfMonitoringReport report, List<ReportExtension> extensions, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    seen.of(report.id()).stream()
        .filter(item -> item.completedAt() == null && mayDo(item, viewer))
        .forEach(item -> acts.addAll(ACTS_OF_STEP.getOrDefault(item.step(), List.of())));
    boolean waits = extensions.stream().anyMatch(extension -> extension.time().isUndecided());
    if (viewer.is(Role.PROVIDER) && report.mayBeExtended() && !waits) {
      acts.add("extension-requests");
    }
    if (viewer.is(Role.OFFICER) && report.sendings() > 0) {
      acts.add("findings");
    }
    if (viewer.is(Role.OFFICER) && FindingFromReport.isMissing(report, clock.instant())) {
      acts.add("missing-finding");
    }
    return acts;
  }

  private static boolean mayDo(WorkItem item, Viewer viewer) {
    return viewer.is(item.role()) && item.isFreeFor(viewer);
  }
}
