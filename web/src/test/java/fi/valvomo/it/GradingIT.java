package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.GradingWish;
import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.control.ReadGradings;
import fi.valvomo.finding.control.RegradeFinding;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.GradingState;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.ImmediateState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkRefusal;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GradingIT {

  @Inject private World world;
  @Inject private SeriousFindings findings;
  @Inject private RegradeFinding regradeFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private AssessRepeat assessRepeat;
  @Inject private ReadGradings readGradings;
  @Inject private Gradings gradings;
  @Inject private Course course;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void to_serious_should_take_effect_at_once_and_be_confirmed_by_another_person() {
    UUID id = findings.record(Severity.MINOR, RelationType.CONTRACT);
    findings.grade(id, Severity.SERIOUS);

    assertThat(findings.finding(id).severity()).isEqualTo(Severity.SERIOUS);
    assertThat(findings.finding(id).deadline().dueOn())
        .isEqualTo(findings.finding(id).deadline().sentOn());
    assertThat(findings.current(id))
        .containsExactlyInAnyOrder(
            "propose-plan", "note-serious", "send-demand", "confirm-grading");
    assertThat(findings.acts(id, world.officer())).doesNotContain("grading-confirmation");
    assertRefused(() -> findings.confirm(id, true, world.officer()), GradingRefusal.OWN_GRADING);
    assertRefused(() -> findings.grade(id, Severity.MINOR), GradingRefusal.GRADING_WAITS);

    assertThat(findings.acts(id, world.officer2())).contains("grading-confirmation");
    findings.confirm(id, true, world.officer2());
    assertThat(findings.lastGrading(id).state()).isEqualTo(GradingState.CONFIRMED);
    assertThat(findings.current(id)).doesNotContain("confirm-grading", "confirm-grading-late");
  }

  @Test
  void what_only_needed_a_note_should_need_a_correction_when_it_is_graded_higher() {
    UUID id = findings.record(Severity.RECOMMENDATION, RelationType.GRANT);
    assertThat(findings.current(id)).containsExactly("acknowledge");

    findings.grade(id, Severity.MINOR);

    assertThat(findings.current(id)).containsExactly("carry-out");
    assertThat(findings.finding(id).deadline()).isNotNull();
  }

  @Test
  void to_serious_should_go_to_the_manager_when_nobody_confirms_it_by_the_next_working_day() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.OWN);
    LocalDate lastDay = WorkingDays.after(today(), 1);
    try {
      time.begin(clock.instant());
      time.to(Deadline.endOf(lastDay));
      assertThat(findings.current(id)).contains("confirm-grading");
      time.to(Deadline.endOf(lastDay).plusSeconds(2));
      assertThat(findings.current(id))
          .contains("confirm-grading-late")
          .doesNotContain("confirm-grading");
    } finally {
      time.end();
    }
    assertRefused(() -> findings.confirm(id, true, world.officer2()), WorkRefusal.NOT_THE_STEP);
    findings.confirm(id, true, world.manager());

    assertThat(findings.lastGrading(id).state()).isEqualTo(GradingState.CONFIRMED);
  }

  @Test
  void a_doubted_one_should_stay_serious_until_the_manager_settles_it() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.GRANT);
    findings.confirm(id, false, world.officer2());

    assertThat(findings.lastGrading(id).state()).isEqualTo(GradingState.REJECTED);
    assertThat(findings.finding(id).severity()).isEqualTo(Severity.SERIOUS);
    assertThat(findings.current(id)).contains("confirm-grading-late");

    findings.confirm(id, true, world.manager());
    assertThat(findings.lastGrading(id).state()).isEqualTo(GradingState.CONFIRMED);
  }

  @Test
  void from_serious_should_take_effect_only_when_another_person_confirms() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.VOUCHER);
    findings.confirm(id, true, world.officer2());
    findings.grade(id, Severity.SIGNIFICANT);

    assertThat(findings.finding(id).severity()).isEqualTo(Severity.SERIOUS);
    assertThat(findings.current(id)).contains("confirm-lowering", "send-demand");
    assertRefused(() -> findings.confirm(id, true, world.officer()), GradingRefusal.OWN_GRADING);
    findings.confirm(id, true, world.officer2());

    assertThat(findings.finding(id).severity()).isEqualTo(Severity.SIGNIFICANT);
    assertThat(findings.finding(id).planDeadline().days()).isEqualTo(10);
    assertThat(findings.path(id).state()).isEqualTo(ImmediateState.STOPPED);
    assertThat(findings.current(id)).containsExactly("propose-plan");
  }

  @Test
  void a_refused_lowering_should_change_nothing_and_stay_on_record() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    findings.confirm(id, true, world.officer2());
    findings.grade(id, Severity.MINOR);
    findings.confirm(id, false, world.officer2());

    assertThat(findings.finding(id).severity()).isEqualTo(Severity.SERIOUS);
    assertThat(findings.lastGrading(id).state()).isEqualTo(GradingState.REJECTED);
    assertThat(findings.current(id)).contains("send-demand").doesNotContain("confirm-lowering");
    assertThat(findings.acts(id, world.officer())).contains("grading");
  }

  @Test
  void any_other_should_take_effect_at_once_and_ask_anew() {
    UUID id = findings.record(Severity.MINOR, RelationType.CONTRACT);
    findings.grade(id, Severity.SIGNIFICANT);
    assertThat(findings.current(id)).containsExactly("propose-plan");
    assertThat(findings.finding(id).planDeadline().days()).isEqualTo(10);

    submitPlan.submit(id, plan(), world.provider(RelationType.CONTRACT));
    findings.grade(id, Severity.RECOMMENDATION);
    assertThat(findings.current(id)).containsExactly("acknowledge");
    assertThat(findings.finding(id).state()).isEqualTo(FindingState.OPEN);
    assertThat(findings.finding(id).deadline()).isNull();
  }

  @Test
  void a_plan_that_waits_should_be_assessed_though_the_lower_grading_demands_none() {
    UUID id = findings.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    submitPlan.submit(id, plan(), world.provider(RelationType.CONTRACT));
    findings.grade(id, Severity.MINOR);
    assertThat(findings.current(id)).containsExactly("assess-plan");

    assessPlan.assess(id, false, "Täydennä", world.officer());

    assertThat(findings.current(id)).containsExactly("propose-plan");
    submitPlan.submit(id, plan(), world.provider(RelationType.CONTRACT));
    assessPlan.assess(id, true, "Hyvä", world.officer());
    assertThat(findings.current(id)).containsExactly("carry-out");
  }

  @Test
  void a_lowering_should_demand_what_was_judged_while_it_waited() {
    String criterion = course.criterion(11);
    findings.record(Severity.MINOR, world.relation(RelationType.GRANT), criterion);
    UUID id = findings.record(Severity.SERIOUS, world.relation(RelationType.GRANT), criterion);
    findings.confirm(id, true, world.officer2());
    findings.grade(id, Severity.MINOR);
    assessRepeat.assess(id, true, "Sama syy", world.officer());
    assertThat(readGradings.toBeConfirmed(id, world.officer2()).orElseThrow().state())
        .as("not the latest one, which the judgement brought")
        .isEqualTo(GradingState.PROPOSED);

    findings.confirm(id, true, world.officer2());

    assertThat(findings.finding(id).severity()).isEqualTo(Severity.MINOR);
    assertThat(findings.finding(id).planRequired()).isTrue();
    GradingRecord inForce = gradings.inForce(id).orElseThrow();
    assertThat(inForce.order().severity()).isEqualTo(Severity.MINOR);
    assertThat(inForce.order().repeated()).isTrue();
  }

  @Test
  void the_officer_should_be_able_to_depart_from_the_table_with_a_reason() {
    UUID id = findings.record(Severity.SIGNIFICANT, RelationType.OWN);
    ClassOverride longer = new ClassOverride(true, 20, 60, "Remontti kestää");
    regradeFinding.regrade(
        id,
        findings.finding(id).version(),
        new GradingWish(Severity.SIGNIFICANT, Scope.ISOLATED, "Aikaa tarvitaan", longer),
        world.officer());

    assertThat(findings.finding(id).deadline().days()).isEqualTo(60);
    assertThat(findings.lastGrading(id).order().overrideReason()).isEqualTo("Remontti kestää");
  }

  @Test
  void of_two_officers_at_once_the_second_should_be_told() {
    UUID id = findings.record(Severity.MINOR, RelationType.VOUCHER);
    long seen = findings.finding(id).version();
    findings.grade(id, Severity.SIGNIFICANT, world.officer2());
    GradingWish wish = new GradingWish(Severity.SERIOUS, Scope.ISOLATED, "Minäkin", null);

    assertThatThrownBy(() -> regradeFinding.regrade(id, seen, wish, world.officer()))
        .isInstanceOf(ChangedException.class);
    assertRefused(() -> findings.grade(id, Severity.SIGNIFICANT), GradingRefusal.SAME_GRADING);
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  private static CorrectivePlan plan() {
    return new CorrectivePlan(
        "Ohje puuttui",
        null,
        "Tarkistus",
        List.of(new CorrectiveAction(0, "Ohje", "Vastaava", LocalDate.now(Deadline.ZONE))));
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
