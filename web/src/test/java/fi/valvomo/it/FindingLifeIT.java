package fi.valvomo.it;

import static fi.valvomo.work.control.WhereItStands.StepState.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.DecideOverdue;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.control.WithdrawFinding;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FindingLifeIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private RecordFinding recordFinding;
  @Inject private ReadFinding readFinding;
  @Inject private AcknowledgeFinding acknowledgeFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private CloseFinding closeFinding;
  @Inject private NoteFinding noteFinding;
  @Inject private DecideOverdue decideOverdue;
  @Inject private WhereItStands whereItStands;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void the_engine_should_keep_of_a_finding_only_what_it_needs_to_go_on() {
    UUID id = record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    submitPlan.submit(id, plan(), world.provider(RelationType.CONTRACT));
    assessPlan.assess(id, true, "Suunnitelma on riittävä", world.officer());

    assertThat(world.rows("flowable.act_ru_task")).isPositive();
    assertThat(world.rows("flowable.act_ru_actinst")).isZero();
    assertThat(world.rows("flowable.act_ru_identitylink")).isZero();
  }

  @Test
  void a_finding_should_take_the_same_steps_whatever_the_relation() {
    Map<RelationType, List<String>> sequences = new HashMap<>();
    for (RelationType relation : RelationType.values()) {
      UUID id = record(Severity.SIGNIFICANT, relation);
      submitPlan.submit(id, plan(), world.provider(relation));
      assessPlan.assess(id, false, "Vastuuhenkilö puuttuu", world.officer());
      submitPlan.submit(id, plan(), world.provider(relation));
      assessPlan.assess(id, true, "Suunnitelma on riittävä", world.officer());
      reportDone.report(id, "Tehty", List.of(), world.provider(relation));
      verifyFinding.verify(id, seen(false), world.officer());
      reportDone.report(id, "Nyt tehty", List.of(), world.provider(relation));
      verifyFinding.verify(id, seen(true), world.officer());
      course.doActions(id);
      closeFinding.close(id, "Juurisyy on korjattu", world.officer());

      assertThat(state(id)).isEqualTo(FindingState.CLOSED);
      sequences.put(relation, steps(id).stream().map(Step::step).toList());
    }
    assertThat(sequences.values())
        .allSatisfy(
            steps ->
                assertThat(steps)
                    .containsExactly(
                        "propose-plan",
                        "assess-plan",
                        "propose-plan",
                        "assess-plan",
                        "carry-out",
                        "verify",
                        "carry-out",
                        "verify",
                        "close"));
  }

  @Test
  void a_recommendation_should_close_by_acknowledgement() {
    UUID id = record(Severity.RECOMMENDATION, RelationType.CONTRACT);

    acknowledgeFinding.acknowledge(id, "Kiitos", world.provider(RelationType.CONTRACT));

    assertThat(state(id)).isEqualTo(FindingState.CLOSED);
  }

  @Test
  void a_minor_one_should_need_no_plan() {
    UUID id = record(Severity.MINOR, RelationType.OWN);

    assertThat(current(id)).containsExactly("carry-out");
  }

  @Test
  void a_serious_one_should_stand_in_the_managers_queue_at_once_and_be_due_the_same_day() {
    UUID id = record(Severity.SERIOUS, RelationType.VOUCHER);

    assertThat(current(id))
        .containsExactlyInAnyOrder(
            "note-serious", "propose-plan", "send-demand", "confirm-grading");
    Finding finding = readFinding.read(id, world.officer()).finding();
    assertThat(finding.deadline().dueOn()).isEqualTo(finding.deadline().sentOn());

    noteFinding.serious(id, "Soitettu yksikköön", world.manager());
    assertThat(current(id)).doesNotContain("note-serious");
  }

  @Test
  void an_overdue_one_should_reach_the_manager_by_itself() {
    UUID id = record(Severity.SIGNIFICANT, RelationType.GRANT);
    readFinding.read(id, world.provider(RelationType.GRANT));
    LocalDate planDue = readFinding.read(id, world.officer()).finding().planDeadline().dueOn();
    days.during(
        () -> {
          days.goTo(planDue);
          assertThat(current(id)).containsExactly("propose-plan");
          days.goPast(planDue);
          assertThat(current(id)).containsExactlyInAnyOrder("propose-plan", "handle-overdue");
        });
    decideOverdue.decide(id, null, "Määräpäivä pysyy", world.manager());

    assertThat(current(id)).containsExactly("propose-plan");
  }

  @Inject private WithdrawFinding withdrawFinding;

  @Inject private InTransaction inTransaction;

  @Test
  void a_withdrawn_one_should_end_its_process() {
    UUID id = record(Severity.MINOR, RelationType.CONTRACT);

    inTransaction.run(
        () ->
            withdrawFinding.withdraw(
                readFinding.read(id, world.officer()).finding(), "Väärä yksikkö", world.officer()));

    assertThat(state(id)).isEqualTo(FindingState.WITHDRAWN);
    assertThat(current(id)).isEmpty();
  }

  @Test
  void a_step_out_of_order_should_be_refused() {
    UUID id = record(Severity.SIGNIFICANT, RelationType.CONTRACT);

    assertRefused(
        () -> reportDone.report(id, "Tehty", List.of(), world.provider(RelationType.CONTRACT)),
        WorkRefusal.NOT_THE_STEP);
    assertThat(state(id)).isEqualTo(FindingState.OPEN);
  }

  @Test
  void another_producer_should_not_learn_that_it_exists() {
    UUID id = record(Severity.MINOR, RelationType.CONTRACT);

    assertThatThrownBy(() -> readFinding.read(id, world.provider(RelationType.VOUCHER)))
        .isInstanceOf(MissingException.class);
  }

  private UUID record(Severity severity, RelationType type) {
    SteeringRelation relation = world.relation(type);
    Grading grading = new Grading(severity, Scope.ISOLATED, "Lääkekaappi", "Se oli auki.");
    return recordFinding
        .record(relation.unitId(), relation.id(), null, grading, world.officer())
        .id();
  }

  private FindingState state(UUID id) {
    return readFinding.read(id, world.officer()).finding().state();
  }

  private List<Step> steps(UUID id) {
    return whereItStands.steps("finding", id, world.officer());
  }

  private List<String> current(UUID id) {
    return steps(id).stream().filter(step -> step.state() == CURRENT).map(Step::step).toList();
  }

  private static CorrectivePlan plan() {
    return new CorrectivePlan(
        "Ohje puuttui",
        null,
        "Tarkistus kuukauden päästä",
        List.of(
            new CorrectiveAction(0, "Ohje laaditaan", "Vastaava", LocalDate.now(Deadline.ZONE))));
  }

  private static Verification seen(boolean real) {
    VerificationBasis basis = VerificationBasis.sample(3, "Kolme kaappia");
    return new Verification(basis, real, "Katsottu", LocalDate.now(Deadline.ZONE));
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
