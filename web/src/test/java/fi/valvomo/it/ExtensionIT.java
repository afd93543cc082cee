package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.DecideExtension;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.WithdrawFinding;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ExtensionIT {

  private static final String REASON = "Toimitus viipyy tuottajasta riippumatta.";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private DecideExtension decideExtension;
  @Inject private ReadCorrection readCorrection;
  @Inject private ReadFinding readFinding;
  @Inject private WorkItems items;
  @Inject private SeriousFindings serious;
  @Inject private AcknowledgeFinding acknowledgeFinding;
  @Inject private WithdrawFinding withdrawFinding;
  @Inject private InTransaction inTransaction;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_granted_one_should_move_the_last_day_the_queue_and_the_timers() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    LocalDate first = planDue(id);
    LocalDate second = WorkingDays.after(first, 5);
    course.askUntil(id, second);
    assertThat(course.current(id)).containsExactlyInAnyOrder("propose-plan", "decide-extension");

    grant(id, null);

    assertThat(planDue(id)).isEqualTo(second);
    assertThat(items.open(id, "propose-plan").orElseThrow().dueAt())
        .isEqualTo(Deadline.endOf(second));
    days.during(
        () -> {
          days.goPast(first);
          assertThat(course.current(id)).containsExactly("propose-plan");
          days.goPast(second);
          assertThat(course.current(id))
              .containsExactlyInAnyOrder("propose-plan", "handle-overdue");
        });
  }

  @Test
  void its_reason_should_stand_in_the_explanation_of_the_deadline() {
    UUID id = course.record(Severity.MINOR, RelationType.VOUCHER);
    LocalDate later = WorkingDays.after(course.finding(id).deadline().dueOn(), 3);
    course.askUntil(id, later);
    grant(id, null);

    JsonObject deadline =
        Caller.of("officer").get("findings/" + id).json().getJsonObject("deadline");

    assertThat(deadline.getString("dueOn")).isEqualTo(later.toString());
    assertThat(deadline.getString("explanation")).contains("Lisäaikaa myönnettiin", REASON);
  }

  @Test
  void one_asked_when_the_day_has_passed_should_settle_what_was_overdue() {
    UUID id = course.carryingOut(RelationType.GRANT);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);
          assertThat(course.current(id))
              .as("last day %s, then %s", due, course.finding(id).deadline().dueOn())
              .containsExactlyInAnyOrder("carry-out", "handle-overdue");

          course.askUntil(id, WorkingDays.after(due, 10));
          grant(id, WorkingDays.after(due, 4));

          assertThat(course.current(id)).containsExactly("carry-out");
          assertThat(only(id).time().askedLate()).isTrue();
          assertThat(only(id).target()).isEqualTo(DeadlineTarget.CORRECTION);
          course.reportDone(id);
          assertThat(course.finding(id).completionLate()).isFalse();
        });
  }

  @Test
  void a_refused_one_should_change_nothing_and_stay_on_record() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.OWN);
    LocalDate due = planDue(id);
    course.askUntil(id, due.plusDays(30));

    decideExtension.refuse(id, "Syytä ei ole.", world.officer());

    assertThat(planDue(id)).isEqualTo(due);
    assertThat(only(id).time().granted()).isFalse();
    assertThat(course.current(id)).containsExactly("propose-plan");
  }

  @Test
  void one_until_a_sunday_should_move_to_the_next_working_day() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    LocalDate sunday = planDue(id).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    course.askUntil(id, sunday);

    grant(id, null);

    assertThat(planDue(id)).isEqualTo(WorkingDays.onOrAfter(sunday)).isAfter(sunday);
  }

  @Test
  void a_plan_with_more_time_than_its_correction_should_take_the_correction_along() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    LocalDate plan = planDue(id);
    LocalDate correction = course.finding(id).deadline().dueOn();
    LocalDate until = WorkingDays.onOrAfter(correction.plusDays(1));
    course.askUntil(id, until);
    JsonObject shown =
        Caller.of("officer").get("findings/" + id + "/extension-preview?until=" + until).json();
    grant(id, null);

    LocalDate along =
        WorkingDays.onOrAfter(correction.plusDays(ChronoUnit.DAYS.between(plan, until)));
    assertThat(planDue(id)).isEqualTo(until);
    assertThat(course.finding(id).deadline().dueOn()).isEqualTo(along);
    assertThat(only(id).alongAfter()).isEqualTo(along);
    assertThat(shown.getString("dueOn")).isEqualTo(until.toString());
    assertThat(shown.getString("correctionDueOn")).isEqualTo(along.toString());
    assertThat(
            Caller.of("officer")
                .get("findings/" + id)
                .json()
                .getJsonObject("deadline")
                .getString("explanation"))
        .contains(REASON);
  }

  @Test
  void what_was_sent_back_after_its_last_day_should_be_a_managers_to_settle() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    days.during(
        () -> {
          course.reportDone(id);
          days.goPast(course.finding(id).deadline().dueOn());
          assertThat(course.current(id)).containsExactly("verify");
          assertThat(overdue(id)).isFalse();

          course.verify(id, false);
          days.goTo(course.today().plusDays(1));
          assertThat(course.current(id)).containsExactlyInAnyOrder("carry-out", "handle-overdue");
          assertThat(overdue(id)).isTrue();
        });
  }

  @Test
  void one_that_is_overtaken_should_not_lie_open_for_ever() {
    UUID lowered = course.record(Severity.MINOR, RelationType.CONTRACT);
    course.askUntil(lowered, course.finding(lowered).deadline().dueOn().plusDays(9));
    serious.grade(lowered, Severity.RECOMMENDATION, world.officer());
    acknowledgeFinding.acknowledge(lowered, "Selvä", world.provider(RelationType.CONTRACT));
    UUID withdrawn = course.record(Severity.MINOR, RelationType.CONTRACT);
    course.askUntil(withdrawn, course.finding(withdrawn).deadline().dueOn().plusDays(9));
    inTransaction.run(
        () ->
            withdrawFinding.withdraw(
                readFinding.read(withdrawn, world.officer()).finding(),
                "Väärä yksikkö",
                world.officer()));

    for (UUID id : List.of(lowered, withdrawn)) {
      assertThat(course.current(id)).isEmpty();
      assertThat(only(id).time().granted()).isFalse();
      assertThat(only(id).time().decided().name()).isEqualTo(Viewer.SYSTEM.displayName());
    }
  }

  @Test
  void a_late_answer_should_enter_marked_late() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.VOUCHER);
    days.during(
        () -> {
          days.goPast(planDue(id));
          course.propose(id);
          assertThat(course.finding(id).plan().orElseThrow().late()).isTrue();
          course.accept(id);
          days.goPast(course.finding(id).deadline().dueOn());
          course.reportDone(id);
          assertThat(course.finding(id).completionLate()).isTrue();
        });
  }

  @Test
  void a_second_one_should_wait_for_the_first() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    course.askUntil(id, planDue(id).plusDays(5));

    assertRefused(
        () -> course.askUntil(id, planDue(id).plusDays(6)), MoreTimeRefusal.EXTENSION_UNDECIDED);
  }

  @Test
  void an_earlier_day_should_be_refused() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);

    assertThatThrownBy(() -> course.askUntil(id, planDue(id))).isInstanceOf(InvalidException.class);
  }

  @Test
  void nothing_should_be_extended_once_it_is_reported_done_or_closed() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    LocalDate later = course.finding(id).deadline().dueOn().plusDays(30);
    course.reportDone(id);
    assertRefused(() -> course.askUntil(id, later), FindingRefusal.NOTHING_TO_EXTEND);
    course.verify(id, true);
    course.close(id);
    assertRefused(() -> course.askUntil(id, later), FindingRefusal.EXTENSION_AFTER_CLOSING);
  }

  @Test
  void an_undecided_one_should_hold_up_the_closing() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    course.askUntil(id, course.finding(id).deadline().dueOn().plusDays(30));
    course.reportDone(id);
    course.verify(id, true);
    assertRefused(() -> course.close(id), MoreTimeRefusal.EXTENSION_UNDECIDED);
    assertRefused(() -> grant(id, null), FindingRefusal.NOTHING_TO_EXTEND);

    decideExtension.refuse(id, "Korjaus on jo todennettu.", world.officer());
    course.close(id);

    assertThat(course.current(id)).isEmpty();
  }

  private boolean overdue(UUID id) {
    return readFinding.read(id, world.officer()).overdue();
  }

  private void grant(UUID id, LocalDate until) {
    decideExtension.grant(id, until, REASON, world.officer());
  }

  private LocalDate planDue(UUID id) {
    return course.finding(id).planDeadline().dueOn();
  }

  private Extension only(UUID id) {
    return readCorrection.extensions(id, world.officer()).get(0);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
