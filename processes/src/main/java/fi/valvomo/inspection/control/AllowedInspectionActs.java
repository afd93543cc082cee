package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionAct;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
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

  List<String> of(Inspection inspection, Viewer viewer) {
    if (viewer.is(Role.OFFICER) && inspection.hasStoodAside(viewer)) {
      return List.of();
    }
    boolean taken = isTakenByColleague(inspection, viewer);
    return inspection.acts().stream()
        .filter(act -> viewer.is(act.role()))
        .filter(act -> !taken || act.role() == Role.PROVIDER || SHARED.contains(act))
        .map(InspectionAct::path)
        .toList();
  }

  /** Who has not taken the work may still help to fill the checklist. */
  private boolean isTakenByColleague(Inspection inspection, Viewer viewer) {
    return viewer.is(Role.OFFICER)
        && items.of(inspection.id()).stream()
            .filter(item -> item.completedAt() == null && item.role() == Role.OFFICER)
            .anyMatch(item -> !item.isFreeFor(viewer));
  }
}
