package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person may do to a finding now, so that its page can begin with the next step. */
@ApplicationScoped
public class AllowedActs {

  private static final String CONFIRMATION = "grading-confirmation";

  private static final Map<String, String> ACT_OF_STEP =
      Map.ofEntries(
          Map.entry(FindingSteps.ACKNOWLEDGE, "acknowledgement"),
          Map.entry(FindingSteps.PROPOSE_PLAN, "corrective-plan"),
          Map.entry(FindingSteps.ASSESS_PLAN, "plan-assessment"),
          Map.entry(FindingSteps.CARRY_OUT, "completion"),
          Map.entry(FindingSteps.VERIFY, "verification"),
          Map.entry(FindingSteps.CLOSE, "closure"),
          Map.entry(FindingSteps.CHECK_EFFECT, "effect-check"),
          Map.entry(FindingSteps.DECIDE_EXTENSION, "extension-decisions"),
          Map.entry(FindingSteps.HANDLE_OVERDUE, "overdue-decision"),
          Map.entry(FindingSteps.NOTE_SERIOUS, "serious-note"),
          Map.entry(FindingSteps.CONFIRM_GRADING, CONFIRMATION),
          Map.entry(FindingSteps.CONFIRM_GRADING_LATE, CONFIRMATION),
          Map.entry(FindingSteps.CONFIRM_LOWERING, CONFIRMATION),
          Map.entry(FindingSteps.SEND_DEMAND, "immediate-demand"),
          Map.entry(FindingSteps.NOTIFY_AUTHORITY, "authority-notice"),
          Map.entry(FindingSteps.FOLLOW_UP, "follow-ups"),
          Map.entry(FindingSteps.ASSESS_REPEAT, "repeat-assessment"),
          Map.entry(FindingSteps.NOTE_REPEATED, "repeat-note"),
          Map.entry(FindingSteps.NOTE_GRADING, "grading-note"),
          Map.entry(FindingSteps.HANDLE_MISSED_FOLLOW_UP, "missed-follow-up-decision"),
          Map.entry(FindingSteps.TELL_AUTHORITY, "authority-telling"));

  @Inject private WorkItems items;
  @Inject private Gradings gradings;
  @Inject private TellShortcoming uncorrected;

  /**
   * The names of the acts.
   *
   * @param asked requests for more time
   */
  public List<String> of(Finding finding, List<Extension> asked, Viewer viewer) {
    return of(finding, asked, gradings.of(finding.id()), viewer);
  }

  /**
   * The same where its gradings are known.
   *
   * @param graded none where only the first one was made, and that takes effect by itself
   */
  List<String> of(
      Finding finding, List<Extension> asked, List<GradingRecord> graded, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    if (finding.state() == FindingState.DRAFT && viewer.is(Role.OFFICER)) {
      acts.add("rewriting");
    }
    items.of(finding.id()).stream()
        .filter(item -> item.completedAt() == null && mayDo(item, viewer))
        .map(item -> ACT_OF_STEP.get(item.step()))
        .forEach(acts::add);
    if (viewer.is(Role.PROVIDER)) {
      acts.addAll(ofProducer(finding, asked));
    }
    withGrading(finding, graded, viewer, acts);
    boolean repeated = Gradings.inForce(graded).filter(one -> one.order().repeated()).isPresent();
    if (uncorrected.mayBeTold(finding, repeated, viewer)) {
      acts.add("shortcoming-notices");
    }
    return acts;
  }

  /** What the producer may do beside the step at hand. */
  private static List<String> ofProducer(Finding finding, List<Extension> asked) {
    List<String> acts = new ArrayList<>();
    if (finding.mayProgress()) {
      acts.add("action-progress");
    }
    boolean waits = asked.stream().anyMatch(extension -> extension.time().isUndecided());
    if (finding.mayBeExtended() && !waits) {
      acts.add("extension-requests");
    }
    return acts;
  }

  /** Nobody confirms their own grading, and one that waits is not crossed by another. */
  private static void withGrading(
      Finding finding, List<GradingRecord> graded, Viewer viewer, List<String> acts) {
    if (acts.contains(CONFIRMATION)) {
      Gradings.toBeConfirmed(graded)
          .filter(grading -> grading.isBy(viewer))
          .ifPresent(own -> acts.remove(CONFIRMATION));
    }
    if (finding.state().isOpen() && viewer.is(Role.OFFICER) && Gradings.waiting(graded).isEmpty()) {
      acts.add("grading");
    }
  }

  private static boolean mayDo(WorkItem item, Viewer viewer) {
    return viewer.is(item.role()) && item.isFreeFor(viewer);
  }
}
