package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;

/** What {@code finding.bpmn20.xml} says and shows, read without an engine. */
class FindingPictureTest {

  private static final BpmnModel MODEL =
      new BpmnXMLConverter()
          .convertToBpmnModel(
              () -> FindingPictureTest.class.getResourceAsStream("finding.bpmn20.xml"),
              false,
              false);

  private final Process process = MODEL.getMainProcess();

  @Test
  void should_say_of_each_step_who_does_it_by_when_and_on_which_form() {
    assertThat(process.findFlowElementsOfType(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getFormKey()).isEqualTo("finding/" + task.getId());
              assertThat(task.getCandidateGroups()).hasSize(1);
              assertThat(task.getDueDate()).contains("findingDates").contains(task.getId());
              assertThat(task.getName()).isNotBlank();
            });
  }

  @Test
  void should_show_everything_in_its_picture() {
    List<FlowElement> elements = process.findFlowElementsOfType(FlowElement.class);

    assertThat(elements)
        .filteredOn(element -> !(element instanceof SequenceFlow))
        .allSatisfy(e -> assertThat(MODEL.getGraphicInfo(e.getId())).as(e.getId()).isNotNull());
    assertThat(process.findFlowElementsOfType(SequenceFlow.class))
        .allSatisfy(
            flow ->
                assertThat(MODEL.getFlowLocationGraphicInfo(flow.getId()))
                    .as(flow.getId())
                    .hasSizeGreaterThan(1));
  }
}
