package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.DecideOverdue;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadCorrection.MovedDays;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a manager decides of a last day that was missed. */
@ExtendWith(ArquillianExtension.class)
class OverdueDecisionIT {

  private static final String WHY = "Remontti viivästyi, uusi päivä on viimeinen.";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private DecideOverdue decideOverdue;
  @Inject private ReadCorrection readCorrection;
  @Inject private WorkItems items;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_new_day_should_bind_from_then_on_and_be_watched_like_the_first() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    days.during(
        () -> {
          LocalDate missed = planDue(id);
          days.goPast(missed);
          LocalDate later = WorkingDays.after(missed, 7);

          decide(id, later);

          assertThat(planDue(id)).isEqualTo(later);
          assertThat(items.open(id, "propose-plan").orElseThrow().dueAt())
              .isEqualTo(Deadline.endOf(later));
          assertThat(course.current(id)).containsExactly("propose-plan");
          days.goPast(later);
          assertThat(course.current(id))
              .containsExactlyInAnyOrder("propose-plan", "handle-overdue");
        });
  }

  @Test
  void it_should_stay_in_the_history_of_the_deadline_and_be_told_to_the_producer() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.GRANT);
    days.during(
        () -> {
          LocalDate missed = planDue(id);
          days.goPast(missed);
          LocalDate later = WorkingDays.after(missed, 7);
          Caller.of("manager").post("findings/" + id + "/overdue-decision", decision(later));

          assertThat(readCorrection.extensions(id, world.provider(RelationType.GRANT)))
              .singleElement()
              .satisfies(given -> assertThat(given.time().asked()).isNull())
              .satisfies(given -> assertThat(given.time().dueBefore()).isEqualTo(missed))
              .satisfies(given -> assertThat(given.time().dueAfter()).isEqualTo(later))
              .satisfies(given -> assertThat(given.time().decidedReason()).isEqualTo(WHY));
          Caller provider = Caller.of("provider-grant");
          JsonObject plan = provider.get("findings/" + id).json().getJsonObject("planDeadline");
          assertThat(plan.getString("dueOn")).isEqualTo(later.toString());
          assertThat(plan.getString("explanation")).contains(WHY);
          assertThat(provider.get("case-events?subjectId=" + id).items().toString())
              .contains("EXTENSION_GRANTED", WHY)
              .doesNotContain("OVERDUE_DECIDED");
          assertThat(
                  world.rows(
                      "outgoing_mail where subject_id = '"
                          + id
                          + "' and kind = 'EXTENSION_GRANTED'"))
              .isPositive();
        });
  }

  @Test
  void the_day_should_stand_where_none_is_given() {
    UUID id = course.record(Severity.MINOR, RelationType.VOUCHER);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);

          decide(id, null);

          assertThat(course.finding(id).deadline().dueOn()).isEqualTo(due);
          assertThat(course.current(id)).containsExactly("carry-out");
          assertThat(readCorrection.extensions(id, world.officer())).isEmpty();
          course.reportDone(id);
          assertThat(course.finding(id).completionLate()).isTrue();
        });
  }

  @Test
  void a_sunday_should_move_to_the_next_working_day_as_it_was_shown_to() {
    UUID id = course.carryingOut(RelationType.CONTRACT);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);
          LocalDate sunday = due.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
          MovedDays shown = readCorrection.moved(id, null, sunday, world.manager());

          decide(id, sunday);

          assertThat(course.finding(id).deadline().dueOn())
              .isEqualTo(WorkingDays.onOrAfter(sunday))
              .isEqualTo(shown.dueOn());
          assertThat(shown.target()).isEqualTo(DeadlineTarget.CORRECTION);
        });
  }

  @Test
  void a_day_that_is_not_later_should_be_refused_at_its_field() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);
          Caller manager = Caller.of("manager");
          String path = "findings/" + id + "/overdue-decision";

          assertThat(manager.post(path, decision(due)).firstError()).startsWith("until");
          assertThat(manager.post(path, decision(due.plusYears(2))).firstError())
              .startsWith("until");
          assertThat(course.current(id)).contains("handle-overdue");
        });
  }

  @Test
  void a_new_day_should_wait_for_the_answer_to_the_producers_own_request() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);
          course.askUntil(id, WorkingDays.after(due, 10));

          assertThatThrownBy(() -> decide(id, WorkingDays.after(due, 5)))
              .isInstanceOfSatisfying(
                  RefusedException.class,
                  e -> assertThat(e.refusal()).isEqualTo(MoreTimeRefusal.EXTENSION_UNDECIDED));
          assertThat(course.current(id)).contains("handle-overdue", "decide-extension");
        });
  }

  @Test
  void what_was_done_meanwhile_should_get_no_new_day() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    days.during(
        () -> {
          LocalDate due = course.finding(id).deadline().dueOn();
          days.goPast(due);
          course.reportDone(id);

          assertThatThrownBy(() -> decide(id, WorkingDays.after(due, 5)))
              .isInstanceOfSatisfying(
                  RefusedException.class,
                  e -> assertThat(e.refusal()).isEqualTo(FindingRefusal.NOTHING_TO_EXTEND));
          decide(id, null);
          assertThat(course.current(id)).containsExactly("verify");
        });
  }

  @Test
  void both_days_that_were_missed_should_be_settled_by_one_decision() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.VOUCHER);
    days.during(
        () -> {
          days.goPast(course.finding(id).deadline().dueOn());
          assertThat(course.current(id)).contains("handle-overdue");

          decide(id, WorkingDays.after(course.today(), 5));

          Finding moved = course.finding(id);
          assertThat(moved.deadline().dueOn()).isAfter(course.today());
          assertThat(course.current(id)).containsExactly("propose-plan");
        });
  }

  private Finding decide(UUID id, LocalDate until) {
    return decideOverdue.decide(id, until, WHY, world.manager());
  }

  private static JsonObject decision(LocalDate until) {
    return Json.createObjectBuilder().add("note", WHY).add("until", until.toString()).build();
  }

  private LocalDate planDue(UUID id) {
    return course.finding(id).planDeadline().dueOn();
  }
}
