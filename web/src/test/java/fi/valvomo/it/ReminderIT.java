package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReminderIT {

  private static final int DAYS_BEFORE = 3;

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private WorkItems items;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_producer_should_be_reminded_before_on_and_after_the_last_day_once_each() {
    UUID id = course.record(Severity.MINOR, RelationType.CONTRACT);
    LocalDate due = course.finding(id).deadline().dueOn();
    days.during(
        () -> {
          days.goTo(WorkingDays.before(due, DAYS_BEFORE).minusDays(1));
          assertThat(told(id, "CORRECTION_DUE_SOON")).isZero();
          days.goTo(WorkingDays.before(due, DAYS_BEFORE));
          assertThat(told(id, "CORRECTION_DUE_SOON")).isEqualTo(1);
          assertThat(mailed(id, "CORRECTION_DUE_SOON")).isEqualTo(1);
          assertThat(items.open(id, "carry-out").orElseThrow().remindedAt()).isNotNull();
          days.goTo(due);
          assertThat(told(id, "CORRECTION_DUE_TODAY")).isEqualTo(1);
          days.goPast(due);
          days.goPast(due.plusDays(40));
          assertThat(told(id, "CORRECTION_DUE_SOON")).isEqualTo(1);
          assertThat(told(id, "FINDING_OVERDUE")).isEqualTo(1);
          assertThat(mailed(id, "FINDING_OVERDUE")).isEqualTo(1);
        });
  }

  @Test
  void a_plan_that_came_should_be_asked_for_no_more() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.OWN);
    LocalDate due = course.finding(id).planDeadline().dueOn();
    course.propose(id);

    days.travelPast(due);

    assertThat(told(id, "PLAN_DUE_SOON") + told(id, "PLAN_DUE_TODAY")).isZero();
    assertThat(course.current(id)).containsExactly("assess-plan");
  }

  @Test
  void an_action_should_be_reminded_of_by_its_own_day_and_not_once_it_is_done() {
    UUID open = course.carryingOut(RelationType.VOUCHER);
    UUID done = course.carryingOut(RelationType.VOUCHER);
    course.doActions(done);
    LocalDate due = course.finding(open).plan().orElseThrow().actions().get(0).dueOn();

    days.travelPast(due);

    assertThat(told(open, "ACTION_DUE_TODAY")).isEqualTo(1);
    assertThat(told(open, "ACTION_LATE")).isEqualTo(1);
    assertThat(told(done, "ACTION_DUE_TODAY") + told(done, "ACTION_LATE")).isZero();
    assertThat(course.current(open)).as("no manager for an action").containsExactly("carry-out");
  }

  private long told(UUID id, String kind) {
    return world.rows("case_event where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  private long mailed(UUID id, String kind) {
    return world.rows("outgoing_mail where subject_id = '" + id + "' and kind = '" + kind + "'");
  }
}
