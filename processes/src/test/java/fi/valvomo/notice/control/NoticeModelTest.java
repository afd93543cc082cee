package fi.valvomo.notice.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.DrawnProcess;
import java.util.List;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;

class NoticeModelTest {

  private final DrawnProcess process =
      DrawnProcess.of("fi/valvomo/notice/control/notice.bpmn20.xml");

  @Test
  void should_have_its_steps_and_no_other() {
    assertThat(process.steps())
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrder(
            NoticeSteps.TRIAGE,
            NoticeSteps.ACKNOWLEDGE,
            NoticeSteps.ACT_AT_ONCE,
            NoticeSteps.ASK_PRODUCER,
            NoticeSteps.CLARIFY,
            NoticeSteps.ASSESS_CLARIFICATION,
            NoticeSteps.EXAMINE,
            NoticeSteps.TRANSFER,
            NoticeSteps.SETTLE,
            NoticeSteps.ANSWER);
  }

  /** The way of most notices that lead to something. */
  @Test
  void should_run_straight_from_left_to_right() {
    List<GraphicInfo> steps =
        process.places(NoticeSteps.TRIAGE, NoticeSteps.EXAMINE, NoticeSteps.ANSWER);

    assertThat(steps).extracting(GraphicInfo::getY).containsOnly(steps.get(0).getY());
    assertThat(steps).extracting(GraphicInfo::getX).isSorted();
  }
}
