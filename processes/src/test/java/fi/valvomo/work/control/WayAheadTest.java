package fi.valvomo.work.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.DrawnProcess;
import fi.valvomo.finding.control.FindingSteps;
import fi.valvomo.inspection.control.InspectionSteps;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WayAheadTest {

  @Nested
  class Of_an_inspection {

    private final DrawnProcess process =
        DrawnProcess.of("fi/valvomo/inspection/control/inspection.bpmn20.xml");

    @Test
    void should_lead_through_every_step_at_first() {
      assertThat(ordinary(process, InspectionSteps.PREPARE))
          .contains(
              InspectionSteps.SEND_NOTICE,
              InspectionSteps.PRE_QUESTIONNAIRE,
              InspectionSteps.CONDUCT,
              InspectionSteps.COMMENT,
              InspectionSteps.CLOSE);
    }

    @Test
    void should_not_lead_back_to_what_an_unannounced_visit_passed_by() {
      WayAhead ahead = ahead(process, InspectionSteps.ASSESS_COMMENTS);

      assertThat(ahead.leadsTo(InspectionSteps.SEND_NOTICE)).isFalse();
      assertThat(ahead.leadsTo(InspectionSteps.PRE_QUESTIONNAIRE)).isFalse();
      assertThat(ordinary(process, InspectionSteps.ASSESS_COMMENTS))
          .contains(InspectionSteps.ISSUE_FINAL, InspectionSteps.CLOSE);
    }

    @Test
    void should_hold_a_request_for_time_for_out_of_the_ordinary() {
      WayAhead ahead = ahead(process, InspectionSteps.COMMENT);

      assertThat(ahead.leadsTo(InspectionSteps.DECIDE_TIME)).isTrue();
      assertThat(ahead.isOutOfTheOrdinary(InspectionSteps.DECIDE_TIME)).isTrue();
    }
  }

  @Nested
  class Of_a_finding {

    private final DrawnProcess process =
        DrawnProcess.of("fi/valvomo/finding/control/finding.bpmn20.xml");

    @Test
    void should_lead_out_of_the_part_of_the_plan_to_the_end() {
      assertThat(ordinary(process, FindingSteps.ASSESS_PLAN))
          .contains(FindingSteps.CARRY_OUT, FindingSteps.VERIFY, FindingSteps.CLOSE)
          .doesNotContain(FindingSteps.ACKNOWLEDGE, FindingSteps.NOTE_SERIOUS);
    }

    @Test
    void should_hold_what_a_new_grading_or_a_reopening_would_bring_for_out_of_the_ordinary() {
      WayAhead ahead = ahead(process, FindingSteps.ASSESS_PLAN);

      for (String step : List.of(FindingSteps.ACKNOWLEDGE, FindingSteps.SEND_DEMAND)) {
        assertThat(ahead.leadsTo(step)).as(step).isTrue();
        assertThat(ahead.isOutOfTheOrdinary(step)).as(step).isTrue();
      }
    }

    @Test
    void should_follow_the_immediate_path_where_it_stands_there() {
      assertThat(ordinary(process, FindingSteps.SEND_DEMAND)).contains(FindingSteps.FOLLOW_UP);
    }

    @Test
    void should_pass_over_what_the_model_does_not_know() {
      assertThat(ordinary(process, "a-job-that-stopped")).isEmpty();
    }
  }

  private static WayAhead ahead(DrawnProcess process, String step) {
    return WayAhead.of(process.model(), List.of(step));
  }

  private static Stream<String> ordinary(DrawnProcess process, String step) {
    WayAhead ahead = ahead(process, step);
    return process.steps().stream()
        .map(UserTask::getId)
        .filter(each -> !ahead.isOutOfTheOrdinary(each));
  }
}
