package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.identity.entity.Delegation.Decider;
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
          ConsequenceSteps.DECIDE_EXTENSION, List.of("extension-decision"),
          ConsequenceSteps.ASSESS_REPLY, List.of("reply-assessment"),
          ConsequenceSteps.DECIDE, List.of("decision"),
          ConsequenceSteps.DELIVER, List.of("delivery"),
          ConsequenceSteps.ANSWER, List.of("answer"),
          ConsequenceSteps.ASSESS_ANSWER, List.of("answer-assessment"));

  @Inject private WorkItems items;
  @Inject private Deciders deciders;

  List<String> of(Consequence consequence, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    items.of(consequence.id()).stream()
        .filter(item -> item.completedAt() == null && mayDo(item, consequence, viewer))
        .forEach(item -> acts.addAll(ACTS_OF_STEP.get(item.step())));
    if (viewer.is(Role.PROVIDER) && acts.isEmpty() && consequence.takesReply()) {
      acts.add("reply");
    }
    if (viewer.is(Role.PROVIDER) && !acts.contains("answer") && consequence.takesAnswer()) {
      acts.add(consequence.state().isUnfinished() ? "answer" : "late-answer");
    }
    if (consequence.takesMoreTime() && consequence.undecided().isEmpty()) {
      acts.addAll(moreTime(viewer));
    }
    boolean organiser = viewer.is(Role.OFFICER) || viewer.is(Role.MANAGER);
    if (organiser && consequence.state().isUnfinished()) {
      acts.add("withdrawal");
    }
    return acts;
  }

  private static List<String> moreTime(Viewer viewer) {
    if (viewer.is(Role.PROVIDER)) {
      return List.of("extension-request");
    }
    return viewer.is(Role.OFFICER) ? List.of("extension") : List.of();
  }

  /**
   * The proposer never decides, nor does anybody whom the delegation does not name; whom it names
   * decides, also where the queue still has it with the one named before.
   */
  private boolean mayDo(WorkItem item, Consequence consequence, Viewer viewer) {
    boolean free = viewer.is(item.role()) && item.isFreeFor(viewer);
    if (!item.step().equals(ConsequenceSteps.DECIDE)) {
      return free;
    }
    Decider named = deciders.of(consequence);
    return named.is(viewer)
        && !viewer.userId().equals(consequence.proposed().personId())
        && (free || item.role() != named.role() || viewer.userId().equals(named.personId()));
  }
}
