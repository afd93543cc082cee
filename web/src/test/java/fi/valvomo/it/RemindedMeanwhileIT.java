package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reminder goes out at eight in the morning, when people work: nobody loses their work to it. */
@ExtendWith(ArquillianExtension.class)
class RemindedMeanwhileIT {

  private static final String STEP = "carry-out";

  @Inject private World world;
  @Inject private Course course;
  @Inject private ReadFinding readFinding;
  @Inject private ProcessSteps steps;
  @Inject private WorkItems items;
  @Inject private InTransaction inTransaction;

  private UUID id;

  @BeforeEach
  void a_correction_that_is_waited_for() {
    world.open();
    id = course.record(Severity.MINOR, RelationType.CONTRACT);
  }

  @Test
  void who_does_a_step_should_not_lose_it_to_a_reminder_of_the_same_moment() {
    inTransaction.run(
        () -> {
          Finding finding = finding();
          WorkItem work = steps.requireOpen(finding, STEP, course.provider(id));
          inTransaction.meanwhile(() -> steps.remind(finding, STEP));
          steps.complete(work, course.provider(id), Map.of());
        });

    assertThat(course.current(id)).containsExactly("verify");
  }

  @Test
  void what_was_done_meanwhile_should_not_be_marked_as_reminded_of() {
    UUID[] item = new UUID[1];
    inTransaction.run(
        () -> {
          Finding finding = finding();
          item[0] = steps.requireOpen(finding, STEP, course.provider(id)).id();
          inTransaction.meanwhile(() -> course.reportDone(id));
          steps.remind(finding, STEP);
        });

    assertThat(world.rows("work_item where id = '" + item[0] + "' and reminded_at is not null"))
        .isZero();
  }

  @Test
  void a_reminder_should_show_in_the_queue_at_once_and_later() {
    inTransaction.run(
        () -> {
          steps.remind(finding(), STEP);
          assertThat(items.open(id, STEP).orElseThrow().remindedAt()).isNotNull();
        });

    assertThat(items.open(id, STEP).orElseThrow().remindedAt()).isNotNull();
  }

  private Finding finding() {
    return readFinding.read(id, world.officer()).finding();
  }
}
