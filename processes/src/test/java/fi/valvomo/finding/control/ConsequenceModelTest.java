package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.DrawnProcess;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;

class ConsequenceModelTest {

  private static final String[] STEPS = {
    ConsequenceSteps.SEND_HEARING,
    ConsequenceSteps.REPLY_TO_HEARING,
    ConsequenceSteps.ASSESS_REPLY,
    ConsequenceSteps.DECIDE,
    ConsequenceSteps.DELIVER,
    ConsequenceSteps.ANSWER,
    ConsequenceSteps.ASSESS_ANSWER
  };

  private final DrawnProcess process =
      DrawnProcess.of("fi/valvomo/finding/control/consequence.bpmn20.xml");

  @Test
  void should_have_its_steps_and_no_other() {
    assertThat(process.steps())
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(STEPS), Stream.of(ConsequenceSteps.DECIDE_EXTENSION)).toList());
  }

  @Test
  void should_run_straight_from_left_to_right() {
    List<GraphicInfo> steps = process.places(STEPS);

    assertThat(steps).extracting(GraphicInfo::getY).containsOnly(steps.get(0).getY());
    assertThat(steps).extracting(GraphicInfo::getX).isSorted();
  }
}
