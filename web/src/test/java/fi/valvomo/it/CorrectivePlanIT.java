package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.PlanAssessment;
import fi.valvomo.finding.entity.PlanAssessment.Item;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CorrectivePlanIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private AssessPlan assessPlan;
  @Inject private ProgressAction progressAction;
  @Inject private ReportDone reportDone;
  @Inject private ReadCorrection readCorrection;
  @Inject private Days days;
  @Inject private WorkItems items;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_returned_one_should_say_of_each_item_what_it_lacks() {
    UUID id = proposed(RelationType.CONTRACT);
    Item item = new Item(actionOf(id), false, "Määräpäivä on liian kaukana.");

    assess(id, new PlanAssessment(PlanOutcome.RETURNED, "Täydennä", List.of(item), List.of()));

    CorrectiveAction action = plan(id).actions().get(0);
    assertThat(action.itemAccepted()).isFalse();
    assertThat(action.itemReason()).isEqualTo("Määräpäivä on liian kaukana.");
    assertThat(course.current(id)).containsExactly("propose-plan");
  }

  @Test
  void one_returned_after_its_last_day_should_get_a_day_of_its_own() {
    UUID id = proposed(RelationType.VOUCHER);
    days.during(
        () -> {
          LocalDate due = course.finding(id).planDeadline().dueOn();
          days.goPast(due);
          LocalDate again = WorkingDays.after(due, 6);
          assessPlan.assess(
              id, new PlanAssessment(PlanOutcome.RETURNED, "Täydennä"), again, world.officer());

          assertThat(course.finding(id).planDeadline().dueOn()).isEqualTo(again);
          assertThat(items.open(id, "propose-plan").orElseThrow().dueAt())
              .isEqualTo(Deadline.endOf(again));
          days.goTo(course.today().plusDays(1));
          assertThat(course.current(id)).containsExactly("propose-plan");
          days.goPast(again);
          assertThat(course.current(id))
              .containsExactlyInAnyOrder("propose-plan", "handle-overdue");
        });
    assertThat(readCorrection.extensions(id, world.provider(RelationType.VOUCHER)))
        .singleElement()
        .satisfies(given -> assertThat(given.time().asked()).isNull())
        .satisfies(given -> assertThat(given.time().decidedReason()).isEqualTo("Täydennä"));
  }

  @Test
  void an_accepted_one_should_not_get_a_day_by_which_to_make_it_anew() {
    UUID id = proposed(RelationType.CONTRACT);
    LocalDate later = course.finding(id).planDeadline().dueOn().plusDays(7);
    PlanAssessment accepted = new PlanAssessment(PlanOutcome.ACCEPTED, "Hyvä");

    assertThatThrownBy(() -> assessPlan.assess(id, accepted, later, world.officer()))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("untilOfSettled"));
  }

  @Test
  void a_rejected_one_should_be_made_anew() {
    UUID id = proposed(RelationType.GRANT);

    assess(id, new PlanAssessment(PlanOutcome.REJECTED, "Ei vastaa havaintoon"));

    assertThat(course.finding(id).state()).isEqualTo(FindingState.PLAN_RETURNED);
    course.propose(id);
    course.accept(id);
    assertThat(course.finding(id).plans())
        .extracting(CorrectivePlan::outcome)
        .containsExactly(PlanOutcome.REJECTED, PlanOutcome.ACCEPTED);
  }

  @Test
  void directed_measures_should_take_the_place_of_the_plan() {
    UUID id = proposed(RelationType.OWN);
    CorrectiveAction measure =
        new CorrectiveAction(0, "Kaappi lukitaan", "Vastaava", course.today().plusDays(2));

    assess(
        id,
        new PlanAssessment(
            PlanOutcome.DIRECTED, "Suunnitelma ei riitä", List.of(), List.of(measure)));

    assertThat(course.current(id)).containsExactly("carry-out");
    assertThat(plan(id).isDirected()).isTrue();
    assertThat(plan(id).actions())
        .extracting(CorrectiveAction::title)
        .containsExactly("Kaappi lukitaan");
    course.finish(id);
    assertThat(course.finding(id).state()).isEqualTo(FindingState.CLOSED);
  }

  @Test
  void an_assessment_that_contradicts_itself_should_be_refused() {
    UUID id = proposed(RelationType.CONTRACT);
    Item lacking = new Item(actionOf(id), false, "Puuttuu");
    Item silent = new Item(actionOf(id), false, " ");
    Item strange = new Item(UUID.randomUUID(), true, null);

    assertInvalid(id, PlanOutcome.ACCEPTED, lacking);
    assertInvalid(id, PlanOutcome.RETURNED, silent);
    assertInvalid(id, PlanOutcome.RETURNED, strange);
    assertThatThrownBy(() -> assess(id, new PlanAssessment(PlanOutcome.DIRECTED, "Näin")))
        .isInstanceOf(InvalidException.class);
    assertThat(course.current(id)).containsExactly("assess-plan");
  }

  @Test
  void an_open_action_should_hold_up_the_closing() {
    UUID id = course.carryingOut(RelationType.VOUCHER);
    course.reportDone(id);
    course.verify(id, true);

    assertRefused(() -> course.close(id), FindingRefusal.ACTION_OPEN);
    course.doActions(id);
    course.close(id);

    assertThat(course.finding(id).state()).isEqualTo(FindingState.CLOSED);
  }

  @Test
  void a_correction_without_a_plan_should_be_reported_with_a_file_that_shows_it() {
    UUID id = course.record(Severity.MINOR, RelationType.CONTRACT);

    assertThatThrownBy(() -> reportDone.report(id, "Tehty", List.of(), course.provider(id)))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors().get(0).field()).isEqualTo("documentIds"));
    assertThat(course.current(id)).containsExactly("carry-out");
    course.reportDone(id);

    assertThat(course.current(id)).containsExactly("verify");
  }

  @Test
  void an_action_should_be_done_only_with_a_file_that_shows_it() {
    UUID id = course.carryingOut(RelationType.CONTRACT);
    UUID action = actionOf(id);

    progress(id, action, ActionState.UNDER_WAY, List.of());
    assertThatThrownBy(() -> progress(id, action, ActionState.DONE, List.of()))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> progress(id, action, ActionState.DONE, List.of(UUID.randomUUID())))
        .isInstanceOf(InvalidException.class);
    progress(id, action, ActionState.DONE, List.of(course.evidence(id)));

    assertThat(plan(id).actions().get(0).isDone()).isTrue();
  }

  @Test
  void actions_should_not_progress_before_the_plan_is_accepted_nor_after_closing() {
    UUID id = proposed(RelationType.OWN);
    UUID action = actionOf(id);

    assertRefused(
        () -> progress(id, action, ActionState.UNDER_WAY, List.of()),
        FindingRefusal.NO_ACTION_TO_CARRY_OUT);
    course.accept(id);
    course.finish(id);
    assertRefused(
        () -> progress(id, action, ActionState.UNDER_WAY, List.of()),
        FindingRefusal.NO_ACTION_TO_CARRY_OUT);
  }

  @Test
  void another_producer_should_not_learn_of_an_action() {
    UUID id = course.carryingOut(RelationType.CONTRACT);

    assertThatThrownBy(
            () ->
                progressAction.progress(
                    actionOf(id),
                    ActionState.UNDER_WAY,
                    null,
                    List.of(),
                    world.provider(RelationType.VOUCHER)))
        .isInstanceOf(MissingException.class);
  }

  private UUID proposed(RelationType type) {
    UUID id = course.record(Severity.SIGNIFICANT, type);
    course.propose(id);
    return id;
  }

  private CorrectivePlan plan(UUID id) {
    return course.finding(id).plan().orElseThrow();
  }

  private UUID actionOf(UUID id) {
    return plan(id).actions().get(0).id();
  }

  private void assess(UUID id, PlanAssessment assessment) {
    assessPlan.assess(id, assessment, null, world.officer());
  }

  private void progress(UUID id, UUID action, ActionState state, List<UUID> evidence) {
    progressAction.progress(action, state, "Edistyy", evidence, course.provider(id));
  }

  private void assertInvalid(UUID id, PlanOutcome outcome, Item item) {
    assertThatThrownBy(
            () -> assess(id, new PlanAssessment(outcome, "Syy", List.of(item), List.of())))
        .isInstanceOf(InvalidException.class);
  }

  private static void assertRefused(ThrowingCallable act, FindingRefusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
