package fi.valvomo.engine;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.UserTask;

/** A process of the house as it is written and drawn. */
public record DrawnProcess(BpmnModel model) {

  /** The one of a file, such as {@code fi/valvomo/finding/control/finding.bpmn20.xml}. */
  public static DrawnProcess of(String resource) {
    InputStream file = DrawnProcess.class.getClassLoader().getResourceAsStream(resource);
    try {
      return new DrawnProcess(
          new BpmnXMLConverter()
              .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(file)));
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Its elements of a kind, those within sub-processes too. */
  public <T extends FlowElement> List<T> all(Class<T> kind) {
    return model.getMainProcess().findFlowElementsOfType(kind, true);
  }

  /** What people do in it. */
  public List<UserTask> steps() {
    return all(UserTask.class);
  }

  /** Where these are drawn. */
  public List<GraphicInfo> places(String... elements) {
    return Stream.of(elements).map(model::getGraphicInfo).toList();
  }
}
