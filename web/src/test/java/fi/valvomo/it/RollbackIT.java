package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.LastListener.Moment;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A command that fails in its very last listener has never been. */
@ExtendWith(ArquillianExtension.class)
class RollbackIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Everything everything;
  @Inject private LastListener listener;
  @Inject private InTransaction inTransaction;
  @Inject private RecordFinding recordFinding;
  @Inject private SubmitPlan submitPlan;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_failed_new_finding_should_leave_nothing() {
    assertThat(shouldLeaveNothing("FINDING_OPENED", this::record))
        .contains(
            "valvomo.finding",
            "valvomo.case_file",
            "valvomo.case_event",
            "valvomo.audit_event",
            "valvomo.outgoing_mail",
            "valvomo.work_item",
            "flowable.act_ru_task",
            "flowable.act_ru_execution");
  }

  @Test
  void a_failed_plan_should_leave_nothing() {
    UUID finding = record();
    Runnable plan = () -> submitPlan.submit(finding, plan(), world.provider(CONTRACT));

    assertThat(shouldLeaveNothing("PLAN_SUBMITTED", plan))
        .contains("valvomo.finding", "valvomo.work_item", "flowable.act_ru_task")
        .contains("valvomo.case_event", "valvomo.audit_event");
  }

  @Test
  void a_failed_draft_report_should_leave_nothing() {
    UUID inspection = visits.underway(CONTRACT);
    visits.finding(inspection, Severity.SIGNIFICANT);
    visits.end(inspection);
    Runnable report = () -> visits.sendDraft(inspection);

    assertThat(shouldLeaveNothing("DRAFT_REPORT_SENT", report))
        .contains("valvomo.inspection", "valvomo.finding", "valvomo.outgoing_mail")
        .contains("valvomo.document", "valvomo.document_content")
        .contains("valvomo.work_item", "flowable.act_ru_task", "flowable.act_ru_timer_job");
  }

  @Test
  void a_caller_should_be_told_that_it_failed_and_may_try_again() {
    Caller officer = Caller.of("officer");
    Map<String, String> before = everything.stored();
    listener.failAt("FINDING_OPENED", Moment.AT_COMMIT);

    Answer failed = officer.post("findings", newFinding());

    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.json().getString("title")).isNotBlank();
    assertThat(everything.stored()).isEqualTo(before);
    assertThat(officer.post("findings", newFinding()).status()).isEqualTo(201);
  }

  /**
   * Fails in each moment, compares, and does it again without the failure.
   *
   * @return the tables into which the command writes
   */
  private Set<String> shouldLeaveNothing(String kind, Runnable command) {
    Map<String, String> before = everything.stored();
    for (Moment moment : Moment.values()) {
      listener.failAt(kind, moment);
      assertThatThrownBy(command::run).as(moment.name()).isInstanceOf(RuntimeException.class);
      assertThat(everything.stored()).as(moment.name()).isEqualTo(before);
    }
    Map<String, String> written = writtenAndUndone(command);
    assertThat(everything.stored()).isEqualTo(before);

    command.run();

    assertThat(everything.stored()).isNotEqualTo(before);
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.removeIf(table -> before.get(table).equals(written.get(table)));
    return changed;
  }

  /** What the tables hold after the command's last line, in a transaction that then fails. */
  private Map<String, String> writtenAndUndone(Runnable command) {
    Map<String, String> written = new HashMap<>();
    Runnable failing =
        () -> {
          command.run();
          written.putAll(everything.written());
          throw new LastListener.Failed();
        };
    assertThatThrownBy(() -> inTransaction.run(failing)).isInstanceOf(RuntimeException.class);
    return written;
  }

  private UUID record() {
    SteeringRelation relation = world.relation(CONTRACT);
    Grading grading = new Grading(Severity.SIGNIFICANT, Scope.ISOLATED, "Ovi", "Se oli lukossa.");
    return recordFinding
        .record(relation.unitId(), relation.id(), null, grading, world.officer())
        .id();
  }

  private static CorrectivePlan plan() {
    return new CorrectivePlan(
        "Avain puuttui",
        null,
        "Katselmus",
        List.of(
            new CorrectiveAction(0, "Avain teetetään", "Vastaava", LocalDate.now(Deadline.ZONE))));
  }

  private JsonObject newFinding() {
    SteeringRelation relation = world.relation(CONTRACT);
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("relationId", relation.id().toString())
        .add("severity", Severity.MINOR.name())
        .add("scope", Scope.ISOLATED.name())
        .add("title", "Ovi")
        .add("description", "Se oli lukossa.")
        .build();
  }
}
