package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.engine.EngineProducer;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.LastListener.Moment;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.SettleStopped;
import fi.valvomo.work.control.SettleStopped.Stopped;
import fi.valvomo.work.entity.EngineTask;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A timer that fails for good becomes work of a person. */
@ExtendWith(ArquillianExtension.class)
class StoppedJobIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private SettleStopped settleStopped;
  @Inject private LastListener lastListener;
  @Inject private Heard heard;
  @Inject private ManagementService management;
  @Inject private RuntimeService runtime;
  @Inject private WorkItems items;
  @Inject private EngineProducer engine;

  @BeforeEach
  void nothing_happens_by_itself() {
    world.open();
    engine.stopTimers();
  }

  @AfterEach
  void time_goes_on() {
    engine.startTimers();
  }

  @Test
  void it_should_be_tried_again_once_its_cause_is_mended() {
    UUID id = closed();
    stop(id, "effect-window", "NO_RECURRENCE_FOUND");

    assertThat(course.current(id)).containsExactly(EngineTask.SETTLE_STOPPED);
    Stopped stopped = only(id);
    assertThat(stopped.element()).isEqualTo("effect-window");
    assertThat(stopped.cause()).isNotBlank();
    assertThat(world.rows("case_event where subject_id = '" + id + "' and kind = 'JOB_STOPPED'"))
        .isEqualTo(1);
    assertThat(Caller.of("officer").get("stopped-jobs?subject=" + id).status()).isEqualTo(200);

    settleStopped.retry(stopped.workItemId(), world.manager());
    assertThat(course.current(id)).isEmpty();
    assertRefused(() -> settleStopped.retry(stopped.workItemId(), world.manager()));
    management.executeJob(
        management.createJobQuery().processInstanceId(instance(id)).singleResult().getId());

    assertThat(course.current(id)).containsExactly("check-effect");
  }

  @Test
  void the_case_should_go_on_past_what_a_person_has_done_by_hand() {
    UUID id = closed();
    stop(id, "effect-window", "NO_RECURRENCE_FOUND");

    settleStopped.settle(only(id).workItemId(), "Etsin käsin: ei toistunut.", world.manager());

    assertThat(course.current(id)).containsExactly("check-effect");
    assertThat(dead(id)).isZero();
  }

  @Test
  void a_watch_beside_the_case_should_end_when_a_person_has_told_by_hand() {
    UUID id = course.record(Severity.MINOR, RelationType.CONTRACT);
    stop(id, "next-due-day", null);
    assertThat(course.current(id))
        .containsExactlyInAnyOrder("carry-out", EngineTask.SETTLE_STOPPED);

    settleStopped.settle(only(id).workItemId(), "Soitin tuottajalle.", world.manager());

    assertThat(course.current(id)).containsExactly("carry-out");
    assertThat(dead(id)).isZero();
  }

  @Test
  void it_should_lapse_with_the_case() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    stop(id, "next-due-day", null);
    course.finish(id);

    assertThat(items.open(id, EngineTask.SETTLE_STOPPED)).isEmpty();
    assertThat(settleStopped.of(id, world.manager())).isEmpty();
  }

  @Test
  void a_step_of_a_person_should_be_no_stopped_job() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    UUID step = items.open(id, "carry-out").orElseThrow().id();

    assertRefused(() -> settleStopped.settle(step, "Tehty", world.manager()));
  }

  private UUID closed() {
    UUID id = course.carryingOut(RelationType.GRANT);
    course.finish(id);
    return id;
  }

  /** Its timer fires and fails where a test says so, or is given up at once. */
  private void stop(UUID id, String element, String failing) {
    Job timer =
        management
            .createTimerJobQuery()
            .processInstanceId(instance(id))
            .elementId(element)
            .list()
            .get(0);
    management.moveTimerToExecutableJob(timer.getId());
    if (failing == null) {
      management.moveJobToDeadLetterJob(timer.getId());
      return;
    }
    management.setJobRetries(timer.getId(), 1);
    lastListener.failAt(failing, Moment.WHEN_TOLD);
    CompletableFuture<Void> heard = this.heard.of("JOB_STOPPED", id);
    engine.startTimers();
    Heard.await(heard);
    engine.stopTimers();
  }

  private Stopped only(UUID id) {
    List<Stopped> stopped = settleStopped.of(id, world.officer());
    assertThat(stopped).hasSize(1);
    return stopped.get(0);
  }

  private long dead(UUID id) {
    return management.createDeadLetterJobQuery().processInstanceId(instance(id)).count();
  }

  private String instance(UUID id) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.toString())
        .singleResult()
        .getId();
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(WorkRefusal.NOT_STOPPED));
  }
}
