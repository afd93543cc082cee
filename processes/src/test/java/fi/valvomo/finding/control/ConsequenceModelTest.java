package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;

class ConsequenceModelTest {

  private static final List<String> STEPS =
      List.of(
          ConsequenceSteps.SEND_HEARING,
          ConsequenceSteps.REPLY_TO_HEARING,
          ConsequenceSteps.ASSESS_REPLY,
          ConsequenceSteps.DECIDE,
          ConsequenceSteps.DELIVER,
          ConsequenceSteps.ANSWER,
          ConsequenceSteps.ASSESS_ANSWER);

  private final BpmnModel model = read();
  private final Process process = model.getProcessById(ConsequenceSteps.PROCESS);

  @Test
  void should_be_a_process_that_the_engine_accepts() {
    assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
        .isEmpty();
  }

  @Test
  void should_have_its_steps_and_no_scripts() {
    assertThat(process.findFlowElementsOfType(UserTask.class))
        .extracting(UserTask::getId)
        .containsAll(STEPS)
        .containsOnlyOnceElementsOf(STEPS)
        .hasSize(STEPS.size() + 1)
        .contains(ConsequenceSteps.DECIDE_EXTENSION);
    assertThat(process.findFlowElementsOfType(ScriptTask.class)).isEmpty();
  }

  @Test
  void should_say_of_each_step_who_does_it_by_when_and_on_which_form() {
    assertThat(process.findFlowElementsOfType(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getFormKey()).isEqualTo("consequence/" + task.getId());
              assertThat(task.getCandidateGroups()).hasSize(1);
              assertThat(task.getDueDate()).contains("consequenceDates").contains(task.getId());
              assertThat(task.getName()).isNotBlank();
            });
  }

  @Test
  void should_run_straight_from_left_to_right() {
    List<GraphicInfo> steps = STEPS.stream().map(model::getGraphicInfo).toList();

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
    var file = ConsequenceModelTest.class.getResourceAsStream("consequence.bpmn20.xml");
    try {
      return new BpmnXMLConverter()
          .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(file));
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
