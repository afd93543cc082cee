package fi.valvomo.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GradingRulesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private final Viewer officer = person("Olli Ohjaaja", Role.OFFICER);
  private final Viewer colleague = person("Kaisa Kollega", Role.OFFICER);
  private final Viewer provider = person("Paula Palvelija", Role.PROVIDER);

  @Nested
  class A_grading {

    @Test
    void to_serious_should_wait_for_confirmation_afterwards() {
      assertThat(again(Severity.MINOR, Severity.SERIOUS).state())
          .isEqualTo(GradingState.TO_CONFIRM);
    }

    @Test
    void from_serious_should_be_only_a_proposal() {
      assertThat(again(Severity.SERIOUS, Severity.MINOR).state()).isEqualTo(GradingState.PROPOSED);
    }

    @Test
    void between_others_should_be_in_force_at_once() {
      assertThat(again(Severity.MINOR, Severity.SIGNIFICANT).state())
          .isEqualTo(GradingState.IN_FORCE);
    }

    @Test
    void should_not_be_confirmed_by_who_made_it() {
      GradingRecord own = again(Severity.MINOR, Severity.SERIOUS);

      assertRefused(() -> own.confirm(true, "Oikein", officer, NOW), GradingRefusal.OWN_GRADING);
    }

    @Test
    void should_be_confirmed_once() {
      GradingRecord grading = again(Severity.MINOR, Severity.SERIOUS);
      grading.confirm(true, "Oikein", colleague, NOW);

      assertThat(grading.state()).isEqualTo(GradingState.CONFIRMED);
      assertRefused(
          () -> grading.confirm(true, "Taas", colleague, NOW), GradingRefusal.NO_GRADING_WAITS);
    }

    @Test
    void to_serious_should_be_settled_by_a_third_person_when_the_second_doubts_it() {
      GradingRecord grading = again(Severity.MINOR, Severity.SERIOUS);
      grading.confirm(false, "Epäilen", colleague, NOW);
      assertThat(grading.isDoubted()).isTrue();

      grading.confirm(true, "Oikein", person("Mari Päällikkö", Role.MANAGER), NOW);
      assertThat(grading.state()).isEqualTo(GradingState.CONFIRMED);
    }

    @Test
    void should_demand_by_what_was_judged_while_it_waited() {
      GradingRecord lowering = again(Severity.SERIOUS, Severity.MINOR);
      GradingOrder repeated =
          new GradingOrder(
              Severity.MINOR,
              Scope.ISOLATED,
              true,
              order(Severity.MINOR, 14, 30).demand(),
              null,
              2);
      lowering.demandAnew(repeated, colleague, NOW);
      lowering.confirm(true, "Oikein", colleague, NOW);

      assertThat(lowering.order()).isEqualTo(repeated);
      assertRefused(
          () -> lowering.demandAnew(repeated, officer, NOW), GradingRefusal.NO_GRADING_WAITS);
    }

    @Test
    void from_serious_should_hold_from_its_confirmation_on() {
      GradingRecord lowering = again(Severity.SERIOUS, Severity.MINOR);
      Instant later = NOW.plusSeconds(60);
      lowering.confirm(true, "Oikein", colleague, later);

      assertThat(lowering.tookEffectAt()).isEqualTo(later);
    }

    private GradingRecord again(Severity from, Severity to) {
      return GradingRecord.again(opened(from), order(to, 10, 28), "Uusi tieto", officer, NOW);
    }
  }

  @Nested
  class A_regraded_finding {

    @Test
    void should_ask_for_a_plan_when_it_becomes_graver() {
      Finding finding = opened(Severity.MINOR);
      regrade(finding, order(Severity.SIGNIFICANT, 10, 28), 10, 28);

      assertThat(finding.awaitsPlan()).isTrue();
      assertThat(finding.planDeadline().days()).isEqualTo(10);
    }

    @Test
    void should_not_get_more_time_by_becoming_graver() {
      Finding finding = opened(Severity.MINOR);
      regrade(finding, order(Severity.SIGNIFICANT, 10, 90), 10, 90);

      assertThat(finding.deadline().days()).isEqualTo(60);
    }

    @Test
    void should_keep_an_accepted_plan() {
      Finding finding = opened(Severity.SIGNIFICANT);
      finding.submitPlan(plan(), provider, NOW);
      finding.assessPlan(true, "Hyvä", officer, NOW);
      regrade(finding, order(Severity.MINOR, null, 60), null, 60);

      assertThat(finding.state()).isEqualTo(FindingState.PLAN_ACCEPTED);
      assertThat(finding.deadline().days()).isEqualTo(60);
    }

    @Test
    void should_have_the_plan_assessed_that_was_handed_in_though_none_is_demanded_any_more() {
      Finding finding = opened(Severity.SIGNIFICANT);
      finding.submitPlan(plan(), provider, NOW);
      GradingOrder order = order(Severity.MINOR, null, 60);
      assertThat(finding.isAskedAnewBy(order)).isFalse();
      finding.regrade(order, null, deadline(60), officer, NOW);

      finding.assessPlan(false, "Täydennä", officer, NOW);
      assertThat(finding.awaitsPlan()).isTrue();
      assertThat(finding.planDeadline().days()).isEqualTo(10);
      assertThat(finding.deadline().days()).isEqualTo(60);
    }

    @Test
    void should_owe_what_was_shown_beforehand() {
      Finding finding = opened(Severity.MINOR);
      GradingOrder order = order(Severity.SIGNIFICANT, 10, 90);
      LastDays shown = finding.lastDaysUnder(order, deadline(10), deadline(90));
      finding.regrade(order, deadline(10), deadline(90), officer, NOW);

      assertThat(shown.correction().days()).isEqualTo(60);
      assertThat(finding.deadline()).isSameAs(shown.correction());
      assertThat(finding.planDeadline().days()).isEqualTo(shown.plan().days());
    }

    @Test
    void should_go_back_to_an_accepted_plan_when_its_correction_is_not_real() {
      Finding finding = opened(Severity.SIGNIFICANT);
      finding.submitPlan(plan(), provider, NOW);
      finding.assessPlan(true, "Hyvä", officer, NOW);
      regrade(finding, order(Severity.MINOR, null, 60), null, 60);
      finding.reportDone("Tehty", provider, NOW);
      finding.verify(
          new Verification(
              VerificationBasis.visit(UUID.randomUUID()), false, "Ei", LocalDate.of(2026, 3, 20)),
          officer,
          NOW);

      assertThat(finding.mayProgress()).isTrue();
    }

    @Test
    void should_wait_for_acknowledgement_only_when_it_proves_harmless() {
      Finding finding = opened(Severity.SIGNIFICANT);
      finding.submitPlan(plan(), provider, NOW);
      GradingOrder order = order(Severity.RECOMMENDATION, null, null);
      assertThat(finding.isAskedAnewBy(order)).isTrue();
      finding.regrade(order, null, null, officer, NOW);

      assertThat(finding.state()).isEqualTo(FindingState.OPEN);
      assertThat(finding.deadline()).isNull();
    }

    @Test
    void should_not_be_asked_again_for_what_it_reported_done() {
      Finding finding = opened(Severity.MINOR);
      finding.reportDone("Tehty", provider, NOW);
      GradingOrder order = order(Severity.SIGNIFICANT, 10, 28);
      assertThat(finding.isAskedAnewBy(order)).isFalse();
      regrade(finding, order, 10, 28);

      assertThat(finding.state()).isEqualTo(FindingState.REPORTED_DONE);
      assertThat(finding.planRequired()).isFalse();
    }

    private void regrade(Finding finding, GradingOrder order, Integer planDays, int days) {
      Deadline forPlan = planDays == null ? null : deadline(planDays);
      finding.regrade(order, forPlan, deadline(days), officer, NOW);
    }
  }

  @Nested
  class An_immediate_path {

    private final ImmediatePath path = new ImmediatePath(UUID.randomUUID(), officer, NOW);

    @Test
    void should_go_from_demand_to_notice_to_follow_up_until_lifted() {
      path.demandOrally(NOW, "Vuorovastaava", officer, NOW);
      assertThat(path.state()).isEqualTo(ImmediateState.DEMAND);
      demand();
      path.noticeRecorded(AuthorityNotice.notSent("LVV", "LVV", "Ei koske"), officer, NOW);
      path.followUp("Ennallaan", false, officer, NOW);
      assertThat(path.endedAt()).isNull();
      path.followUp("Lukittu", true, officer, NOW);

      assertThat(path.state()).isEqualTo(ImmediateState.LIFTED);
      assertThat(path.followUps()).hasSize(2);
    }

    @Test
    void should_refuse_steps_out_of_order() {
      assertRefused(() -> path.followUp("", true, officer, NOW), GradingRefusal.DEMAND_NOT_SENT);
      demand();
      assertRefused(this::demand, GradingRefusal.DEMAND_SENT);
      assertRefused(
          () -> path.followUp("", true, officer, NOW), GradingRefusal.NOTICE_NOT_RECORDED);
    }

    @Test
    void should_keep_what_was_sent_when_it_stops() {
      demand();
      path.stop(officer, NOW);

      assertThat(path.state()).isEqualTo(ImmediateState.STOPPED);
      assertThat(path.demand().text()).isEqualTo("Lukitse");
      assertRefused(() -> path.stop(officer, NOW), GradingRefusal.NOT_IMMEDIATE);
    }

    private void demand() {
      path.demandInWriting(
          new WrittenDemand("Lukitse", Channel.PORTAL, NOW, UUID.randomUUID()), true, officer, NOW);
    }
  }

  private Finding opened(Severity severity) {
    FindingOrigin origin =
        new FindingOrigin(
            UUID.randomUUID(), null, UUID.randomUUID(), UUID.randomUUID(), RelationType.CONTRACT);
    Grading grading = new Grading(severity, Scope.ISOLATED, "Lääkekaappi", "Se oli auki.");
    Finding finding = new Finding(origin, FindingGround.NONE, grading, officer, NOW);
    boolean plan = severity.level() > Severity.MINOR.level();
    finding.open(
        order(severity, plan ? 10 : null, 60).demand(),
        plan ? deadline(10) : null,
        deadline(60),
        officer,
        NOW);
    return finding;
  }

  private static GradingOrder order(Severity severity, Integer planDays, Integer days) {
    DeadlineClass demand =
        new DeadlineClass(planDays != null, planDays, days, DayKind.CALENDAR, null, Set.of());
    return new GradingOrder(severity, Scope.ISOLATED, false, demand, null, 1);
  }

  private static CorrectivePlan plan() {
    return new CorrectivePlan(
        "Syy",
        null,
        null,
        List.of(new CorrectiveAction(0, "Ohje", "Vastaava", LocalDate.of(2026, 3, 20))));
  }

  private static Deadline deadline(int days) {
    LocalDate sent = LocalDate.of(2026, 3, 2);
    return new Deadline(sent, Channel.PORTAL, days, DayKind.CALENDAR, sent, sent.plusDays(days));
  }

  private static Viewer person(String name, Role role) {
    return new Viewer(UUID.randomUUID(), name, Set.of(role), Set.of(), Language.FI);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
