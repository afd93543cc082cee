package fi.valvomo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every process of the house. */
class ModelsTest {

  static Stream<String> processes() {
    return Models.RESOURCES.stream().filter(name -> name.endsWith(".bpmn20.xml"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_be_accepted_by_the_engine(String process) {
    assertThat(
            new ProcessValidatorFactory()
                .createDefaultProcessValidator()
                .validate(DrawnProcess.of(process).model()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_have_no_scripts_and_do_its_own_work_through_beans(String process) {
    DrawnProcess drawn = DrawnProcess.of(process);

    assertThat(drawn.all(ScriptTask.class)).isEmpty();
    assertThat(drawn.all(ServiceTask.class))
        .allSatisfy(
            task -> assertThat(task.getImplementation()).as(task.getId()).matches("\\$\\{\\w+}"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_say_of_each_step_who_does_it_by_when_and_on_which_form(String process) {
    assertThat(DrawnProcess.of(process).steps())
        .allSatisfy(
            task -> {
              assertThat(task.getFormKey()).matches("[a-z-]+/" + task.getId());
              assertThat(task.getCandidateGroups()).as(task.getId()).hasSize(1);
              assertThat(task.getDueDate()).matches(dueDateOf(task.getId()));
              assertThat(task.getName()).isNotBlank();
            });
  }

  /** A bean of the room tells it; where it is asked for a step, for this one. */
  private static String dueDateOf(String step) {
    return "\\$\\{\\w+Dates\\.\\w+\\(([\\w.]+(, '%s')?)?\\)}".formatted(step);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_show_everything_in_its_picture(String process) {
    DrawnProcess drawn = DrawnProcess.of(process);
    List<SequenceFlow> flows = drawn.all(SequenceFlow.class);

    assertThat(drawn.all(FlowElement.class))
        .filteredOn(element -> !(element instanceof SequenceFlow))
        .allSatisfy(
            element ->
                assertThat(drawn.model().getGraphicInfo(element.getId()))
                    .as(element.getId())
                    .isNotNull());
    assertThat(flows)
        .allSatisfy(
            flow ->
                assertThat(drawn.model().getFlowLocationGraphicInfo(flow.getId()))
                    .as(flow.getId())
                    .hasSizeGreaterThan(1));
  }
}
