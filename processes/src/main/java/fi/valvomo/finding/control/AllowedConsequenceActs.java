package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person may do to a consequence now, the next step first. */
@ApplicationScoped
public class AllowedConsequenceActs {

  private static final Map<String, List<String>> ACTS_OF_STEP =
      Map.of(
          ConsequenceSteps.SEND_HEARING, List.of("hearing", "hearing-exception"),
          ConsequenceSteps.REPLY_TO_HEARING, List.of("reply"),
          ConsequenceSteps.ASSESS_REPLY, List.of("reply-assessment"),
          ConsequenceSteps.DECIDE, List.of("decision"),
          ConsequenceSteps.DELIVER, List.of("delivery"));

  @Inject private WorkItems items;
  @Inject private Deciders deciders;

  List<String> of(Consequence consequence, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    items.of(consequence.id()).stream()
        .filter(item -> viewer.is(item.role()) && item.isFreeFor(viewer))
        .filter(item -> mayDo(item, consequence, viewer))
        .forEach(item -> acts.addAll(ACTS_OF_STEP.get(item.step())));
    if (viewer.is(Role.PROVIDER) && acts.isEmpty() && consequence.takesReply()) {
      acts.add("reply");
    }
    if (viewer.is(Role.OFFICER)
        && (consequence.state() == ConsequenceState.HEARING || consequence.hasLapsed())) {
      acts.add("hearing-extension");
    }
    boolean organiser = viewer.is(Role.OFFICER) || viewer.is(Role.MANAGER);
    if (organiser && consequence.state().isUnfinished()) {
      acts.add("withdrawal");
    }
    return acts;
  }

  /** The proposer never decides, nor does anybody whom the delegation does not name. */
  private boolean mayDo(WorkItem item, Consequence consequence, Viewer viewer) {
    return !item.step().equals(ConsequenceSteps.DECIDE)
        || (deciders.of(consequence).is(viewer)
            && !viewer.userId().equals(consequence.proposed().personId()));
  }
}
