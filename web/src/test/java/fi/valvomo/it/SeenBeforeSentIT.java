package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.SendMessage;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadCorrection.MovedDays;
import fi.valvomo.finding.entity.LastDays;
import fi.valvomo.finding.entity.PlanAssessment;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.CheckAccount;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last day that will bind is shown before anything is sent, and binds as it was shown. */
@ExtendWith(ArquillianExtension.class)
class SeenBeforeSentIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private AssessPlan assessPlan;
  @Inject private ReadCorrection readCorrection;
  @Inject private SendMessage sendMessage;
  @Inject private CheckAccount checkAccount;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void the_new_day_of_a_returned_plan_with_the_corrections_that_goes_along() {
    UUID id = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    course.propose(id);
    LocalDate until = course.finding(id).deadline().dueOn().plusDays(1);
    MovedDays shown = readCorrection.moved(id, DeadlineTarget.PLAN, until, world.officer());
    assertThat(readCorrection.moved(id, null, until, world.officer()).target())
        .as("what runs while the plan is looked at")
        .isEqualTo(DeadlineTarget.CORRECTION);

    PlanAssessment returned = new PlanAssessment(PlanOutcome.RETURNED, "Täydennä");
    assessPlan.assess(id, returned, until, world.officer());

    assertThat(course.finding(id).planDeadline().dueOn()).isEqualTo(shown.dueOn());
    assertThat(course.finding(id).deadline().dueOn()).isEqualTo(shown.correction());
  }

  @Test
  void a_plan_that_was_never_asked_for_should_have_no_day_to_move() {
    UUID id = course.record(Severity.MINOR, RelationType.CONTRACT);
    LocalDate until = course.today().plusDays(30);

    assertThat(
            Caller.of("officer")
                .get("findings/" + id + "/extension-preview?target=PLAN&until=" + until)
                .status())
        .isEqualTo(409);
  }

  @Test
  void the_day_of_a_correction_that_is_sent_back() {
    UUID id = course.carryingOut(RelationType.GRANT);
    course.doActions(id);
    course.reportDone(id);
    LastDays shown = readCorrection.sentBack(id, world.officer());

    course.verify(id, false);

    assertThat(shown.plan()).as("its plan holds").isNull();
    assertThat(course.finding(id).deadline().dueOn()).isEqualTo(shown.correction().dueOn());
  }

  @Test
  void until_when_a_message_is_answered() {
    JsonObject shown = Caller.of("officer").get("messages/answer-preview").json();

    Deadline promised = sendMessage.promised();
    assertThat(shown.getString("dueOn"))
        .isEqualTo(promised.dueOn().toString())
        .isEqualTo(WorkingDays.after(course.today(), 2).toString());
    assertThat(shown.getString("explanation")).isNotBlank();
  }

  @Test
  void until_when_a_returned_account_is_completed() {
    JsonObject shown = Caller.of("officer").get("plan-accounts/return-preview").json();

    assertThat(shown.getString("dueOn")).isEqualTo(checkAccount.ifReturned().dueOn().toString());
  }
}
