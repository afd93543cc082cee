package fi.valvomo.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.entity.PlanAssessment.Item;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  private static final UUID PRODUCER = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant LATE = Instant.parse("2026-05-02T08:00:00Z");

  private final Viewer officer = person(Role.OFFICER, Set.of());
  private final Viewer provider = person(Role.PROVIDER, Set.of(PRODUCER));
  private final Finding finding = opened();

  @Nested
  class An_extension {

    @Test
    void should_concern_the_plan_while_it_is_owed_and_then_the_correction() {
      assertThat(finding.extendable()).isEqualTo(DeadlineTarget.PLAN);

      submit(NOW);

      assertThat(finding.extendable()).isEqualTo(DeadlineTarget.CORRECTION);
    }

    @Test
    void should_keep_how_the_day_was_first_counted() {
      LocalDate later = TODAY.plusDays(60);

      finding.extend(DeadlineTarget.CORRECTION, later, officer, NOW);

      assertThat(finding.deadline().dueOn()).isEqualTo(later);
      assertThat(finding.deadline().days()).isEqualTo(28);
    }

    @Test
    void should_be_decided_once() {
      Extension extension = new Extension(finding, TODAY.plusDays(20), "Syy", provider, NOW);
      extension.refuse("Ei perusteita", officer, NOW);

      assertRefused(
          () -> extension.grant(TODAY.plusDays(20), "Kuitenkin", officer, NOW),
          MoreTimeRefusal.EXTENSION_DECIDED);
      assertThat(extension.changeOf(extension.target())).isEmpty();
    }

    @Test
    void should_be_refused_once_closed() {
      close();

      assertRefused(finding::extendable, FindingRefusal.EXTENSION_AFTER_CLOSING);
      assertRefused(
          () -> finding.extend(DeadlineTarget.PLAN, TODAY, officer, NOW),
          FindingRefusal.EXTENSION_AFTER_CLOSING);
    }
  }

  @Nested
  class A_late_answer {

    @Test
    void should_enter_marked_late() {
      submit(LATE);
      finding.assessPlan(true, "Hyvä", officer, LATE);
      finding.reportDone("Tehty", provider, LATE);

      assertThat(finding.plan().orElseThrow().late()).isTrue();
      assertThat(finding.completionLate()).isTrue();
    }
  }

  @Nested
  class A_plan {

    @Test
    void should_keep_what_was_said_of_each_item() {
      submit(NOW);
      UUID action = plan().actions().get(0).id();
      Item item = new Item(action, false, "Liian myöhään");

      finding.assessPlan(
          new PlanAssessment(PlanOutcome.RETURNED, "Täydennä", List.of(item), List.of()),
          officer,
          NOW);

      assertThat(plan().actions().get(0).itemReason()).isEqualTo("Liian myöhään");
      assertThat(finding.state()).isEqualTo(FindingState.PLAN_RETURNED);
    }

    @Test
    void should_give_way_to_directed_measures() {
      submit(NOW);
      CorrectiveAction measure = new CorrectiveAction(0, "Lukitaan", "Vastaava", TODAY);

      finding.assessPlan(
          new PlanAssessment(PlanOutcome.DIRECTED, "Ei riitä", List.of(), List.of(measure)),
          officer,
          NOW);

      assertThat(finding.state()).isEqualTo(FindingState.PLAN_ACCEPTED);
      assertThat(plan().isDirected()).isTrue();
      assertThat(finding.plans().get(0).outcome()).isEqualTo(PlanOutcome.DIRECTED);
    }
  }

  @Nested
  class Reopening {

    @Test
    void should_begin_again_with_new_last_days() {
      close();
      Deadline anew = deadline(TODAY.plusDays(90), 28);

      finding.reopen(order(true), anew, anew, officer, NOW);

      assertThat(finding.state()).isEqualTo(FindingState.OPEN);
      assertThat(finding.completed()).isNull();
      assertThat(finding.awaitsPlan()).isTrue();
    }

    @Test
    void should_be_refused_unless_closed() {
      assertRefused(
          () -> finding.reopen(order(true), null, null, officer, NOW), FindingRefusal.NOT_CLOSED);
    }

    @Test
    void should_owe_no_plan_where_the_order_demands_none_now() {
      close();

      finding.reopen(order(false), null, deadline(TODAY, 30), officer, NOW);

      assertThat(finding.awaitsPlan()).isFalse();
      finding.reportDone("Tehty taas", provider, NOW);
    }

    @Test
    void should_follow_from_an_effect_that_is_assessed_once() {
      EffectCheck check = new EffectCheck(finding, TODAY.plusDays(90), officer, NOW);
      check.check(false, "Toistui", officer, NOW);

      assertRefused(() -> check.check(true, "Eipäs", officer, NOW), FindingRefusal.EFFECT_CHECKED);
    }
  }

  @Test
  void an_open_action_should_hold_up_the_closing() {
    verified();

    assertRefused(() -> finding.close("Valmis", officer, NOW), FindingRefusal.ACTION_OPEN);
  }

  private static GradingOrder order(boolean planRequired) {
    DeadlineClass demand =
        new DeadlineClass(
            planRequired, planRequired ? 10 : null, 28, DayKind.CALENDAR, 90, Set.of());
    return new GradingOrder(Severity.SIGNIFICANT, Scope.ISOLATED, false, demand, null, 1);
  }

  private void verified() {
    submit(NOW);
    finding.assessPlan(true, "Hyvä", officer, NOW);
    finding.reportDone("Tehty", provider, NOW);
    finding.verify(
        new Verification(VerificationBasis.sample(5, "Kaikki kunnossa"), true, "Nähty", TODAY),
        officer,
        NOW);
  }

  private void close() {
    verified();
    finding.progress(
        plan().actions().get(0).id(),
        ActionState.DONE,
        "Tehty",
        List.of(UUID.randomUUID()),
        provider,
        NOW);
    finding.close("Valmis", officer, NOW);
  }

  private void submit(Instant at) {
    finding.submitPlan(
        new CorrectivePlan(
            "Ohje puuttui",
            null,
            null,
            List.of(new CorrectiveAction(0, "Ohje", "Vastaava", TODAY))),
        provider,
        at);
  }

  private CorrectivePlan plan() {
    return finding.plan().orElseThrow();
  }

  private Finding opened() {
    FindingOrigin origin =
        new FindingOrigin(
            UUID.randomUUID(), null, UUID.randomUUID(), PRODUCER, RelationType.CONTRACT);
    Grading grading = new Grading(Severity.SIGNIFICANT, Scope.ISOLATED, "Kaappi", "Auki");
    Finding made = new Finding(origin, FindingGround.NONE, grading, officer, NOW);
    made.open(
        new DeadlineClass(true, 10, 28, DayKind.CALENDAR, 90, Set.of()),
        deadline(TODAY, 10),
        deadline(TODAY, 28),
        officer,
        NOW);
    return made;
  }

  private static Deadline deadline(LocalDate sentOn, int days) {
    LocalDate due = sentOn.plusDays(days);
    return new Deadline(sentOn, Channel.PORTAL, days, DayKind.CALENDAR, sentOn, due);
  }

  private static Viewer person(Role role, Set<UUID> producers) {
    return new Viewer(UUID.randomUUID(), role.name(), Set.of(role), producers, Language.FI);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
