package fi.valvomo.inspection.control;

import static fi.valvomo.inspection.entity.InspectionAct.EXTENSION_DECISIONS;
import static fi.valvomo.inspection.entity.InspectionAct.EXTENSION_REQUESTS;
import static fi.valvomo.inspection.entity.InspectionAct.FINAL_REPORT;

import fi.valvomo.inspection.entity.CommentExtension;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionAct;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person may do to an inspection now, so that its page can begin with the next step. */
@ApplicationScoped
public class AllowedInspectionActs {

  private static final Set<InspectionAct> SHARED =
      EnumSet.of(InspectionAct.ANSWERS, InspectionAct.FINDINGS);

  @Inject private WorkItems items;
  @Inject private ReportedFindings reported;

  /**
   * The names of the acts.
   *
   * @param extensions more time for comments, asked for and decided
   */
  List<String> of(Inspection inspection, List<CommentExtension> extensions, Viewer viewer) {
    if (viewer.is(Role.OFFICER) && inspection.hasStoodAside(viewer)) {
      return List.of();
    }
    Set<InspectionAct> acts = inspection.acts();
    acts.removeIf(act -> !viewer.is(act.role()));
    boolean asked = extensions.stream().anyMatch(extension -> extension.time().isUndecided());
    acts.removeAll(asked ? Set.of(EXTENSION_REQUESTS, FINAL_REPORT) : Set.of(EXTENSION_DECISIONS));
    if (acts.contains(EXTENSION_REQUESTS) && reported.areCommented(inspection)) {
      acts.remove(EXTENSION_REQUESTS);
    }
    removeTaken(acts, inspection, viewer);
    return acts.stream().map(InspectionAct::path).toList();
  }

  /** Who has not taken the work may still help to fill the checklist. */
  private void removeTaken(Set<InspectionAct> acts, Inspection inspection, Viewer viewer) {
    if (!viewer.is(Role.OFFICER)) {
      return;
    }
    items.of(inspection.id()).stream()
        .filter(item -> item.completedAt() == null && item.role() == Role.OFFICER)
        .filter(item -> !item.isFreeFor(viewer))
        .forEach(
            taken ->
                acts.removeIf(
                    act ->
                        act.role() == Role.OFFICER && !SHARED.contains(act) && isOf(taken, act)));
  }

  /** More time is decided on beside the other steps, and may be another officer's work. */
  private static boolean isOf(WorkItem item, InspectionAct act) {
    return item.step().equals(InspectionSteps.DECIDE_TIME) == (act == EXTENSION_DECISIONS);
  }
}
