package fi.valvomo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every process of the house. */
class ModelsTest {

  static List<String> processes() {
    return Models.RESOURCES.stream().filter(name -> name.endsWith(".bpmn20.xml")).toList();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_be_accepted_by_the_engine(String process) throws XMLStreamException {
    assertThat(
            new ProcessValidatorFactory().createDefaultProcessValidator().validate(model(process)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void should_have_no_scripts_and_do_its_own_work_through_beans(String process)
      throws XMLStreamException {
    var elements = model(process).getMainProcess();

    assertThat(elements.findFlowElementsOfType(ScriptTask.class)).isEmpty();
    assertThat(elements.findFlowElementsOfType(ServiceTask.class))
        .allSatisfy(
            task -> assertThat(task.getImplementation()).as(task.getId()).matches("\\$\\{\\w+}"));
  }

  private static BpmnModel model(String process) throws XMLStreamException {
    InputStream file = ModelsTest.class.getClassLoader().getResourceAsStream(process);
    return new BpmnXMLConverter()
        .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(file));
  }
}
