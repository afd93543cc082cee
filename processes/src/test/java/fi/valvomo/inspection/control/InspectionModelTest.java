package fi.valvomo.inspection.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;

class InspectionModelTest {

  private static final List<String> HAPPY_PATH =
      List.of(
          InspectionSteps.PREPARE,
          InspectionSteps.SEND_NOTICE,
          InspectionSteps.PRE_QUESTIONNAIRE,
          InspectionSteps.CONDUCT,
          InspectionSteps.DRAFT_REPORT,
          InspectionSteps.COMMENT,
          InspectionSteps.ASSESS_COMMENTS,
          InspectionSteps.ISSUE_FINAL,
          InspectionSteps.CLOSE);

  private final BpmnModel model = read();
  private final Process process = model.getProcessById(InspectionSteps.PROCESS);

  @Test
  void should_be_a_process_that_the_engine_accepts() {
    assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
        .isEmpty();
  }

  @Test
  void should_have_the_steps_of_an_inspection_and_no_other() {
    assertThat(process.findFlowElementsOfType(UserTask.class))
        .extracting(UserTask::getId)
        .containsAll(HAPPY_PATH)
        .contains(InspectionSteps.DECIDE_TIME)
        .hasSize(HAPPY_PATH.size() + 1);
  }

  @Test
  void should_say_of_each_step_who_does_it_by_when_and_on_which_form() {
    assertThat(process.findFlowElementsOfType(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getFormKey()).isEqualTo("inspection/" + task.getId());
              assertThat(task.getCandidateGroups()).hasSize(1);
              assertThat(task.getDueDate()).contains("inspectionDates").contains(task.getId());
              assertThat(task.getName()).isNotBlank();
            });
  }

  @Test
  void should_wait_for_the_provider_twice_and_never_for_ever() {
    List<String> provider =
        process.findFlowElementsOfType(UserTask.class).stream()
            .filter(task -> task.getCandidateGroups().equals(List.of("PROVIDER")))
            .peek(
                task ->
                    assertThat(task.getBoundaryEvents())
                        .filteredOn(BoundaryEvent::isCancelActivity)
                        .hasSize(1))
            .map(UserTask::getId)
            .toList();

    assertThat(provider)
        .containsExactly(InspectionSteps.PRE_QUESTIONNAIRE, InspectionSteps.COMMENT);
  }

  @Test
  void should_run_straight_from_left_to_right() {
    List<GraphicInfo> steps = HAPPY_PATH.stream().map(model::getGraphicInfo).toList();

    assertThat(steps).extracting(GraphicInfo::getY).containsOnly(steps.get(0).getY());
    assertThat(steps).extracting(GraphicInfo::getX).isSorted();
  }

  @Test
  void should_show_everything_in_its_picture() {
    Map<Boolean, List<FlowElement>> elements =
        process.getFlowElements().stream()
            .collect(Collectors.partitioningBy(SequenceFlow.class::isInstance));

    assertThat(elements.get(false))
        .allSatisfy(e -> assertThat(model.getGraphicInfo(e.getId())).as(e.getId()).isNotNull());
    assertThat(elements.get(true))
        .allSatisfy(
            e ->
                assertThat(model.getFlowLocationGraphicInfo(e.getId()))
                    .as(e.getId())
                    .hasSizeGreaterThan(1));
  }

  private static BpmnModel read() {
    var file = InspectionModelTest.class.getResourceAsStream("inspection.bpmn20.xml");
    try {
      return new BpmnXMLConverter()
          .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(file));
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
