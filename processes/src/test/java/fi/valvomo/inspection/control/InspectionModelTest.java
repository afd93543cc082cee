package fi.valvomo.inspection.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.DrawnProcess;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;

class InspectionModelTest {

  private static final String[] HAPPY_PATH = {
    InspectionSteps.PREPARE,
    InspectionSteps.SEND_NOTICE,
    InspectionSteps.PRE_QUESTIONNAIRE,
    InspectionSteps.CONDUCT,
    InspectionSteps.DRAFT_REPORT,
    InspectionSteps.COMMENT,
    InspectionSteps.ASSESS_COMMENTS,
    InspectionSteps.ISSUE_FINAL,
    InspectionSteps.CLOSE
  };

  private final DrawnProcess process =
      DrawnProcess.of("fi/valvomo/inspection/control/inspection.bpmn20.xml");

  @Test
  void should_have_its_steps_and_no_other() {
    assertThat(process.steps())
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(HAPPY_PATH), Stream.of(InspectionSteps.DECIDE_TIME)).toList());
  }

  @Test
  void should_wait_for_the_provider_twice_and_never_for_ever() {
    assertThat(process.steps())
        .filteredOn(task -> task.getCandidateGroups().equals(List.of("PROVIDER")))
        .allSatisfy(
            task ->
                assertThat(task.getBoundaryEvents())
                    .filteredOn(BoundaryEvent::isCancelActivity)
                    .hasSize(1))
        .extracting(UserTask::getId)
        .containsExactly(InspectionSteps.PRE_QUESTIONNAIRE, InspectionSteps.COMMENT);
  }

  @Test
  void should_run_straight_from_left_to_right() {
    List<GraphicInfo> steps = process.places(HAPPY_PATH);

    assertThat(steps).extracting(GraphicInfo::getY).containsOnly(steps.get(0).getY());
    assertThat(steps).extracting(GraphicInfo::getX).isSorted();
  }
}
