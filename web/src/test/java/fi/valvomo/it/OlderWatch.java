package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The model of a watch as it was before anybody could agree on a measure, and the one of today. */
@ApplicationScoped
@Transactional
public class OlderWatch {

  private static final String RESOURCE = "fi/valvomo/agreement/control/target-watch.bpmn20.xml";

  @Inject private RepositoryService models;
  @Inject private RuntimeService runtime;

  /** Watches begin by the old model from now on; answers what was deployed. */
  String begin() {
    return deploy(withoutMeasures());
  }

  /** Watches begin by the model of today again. */
  String renew() {
    try (InputStream today = today()) {
      return deploy(new String(today.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void forget(String deployment) {
    models.deleteDeployment(deployment, true);
  }

  /** The version of the model by which the process of a thing runs; 0 where it has ended. */
  int version(String subject) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject).list().stream()
        .map(running -> models.getProcessDefinition(running.getProcessDefinitionId()).getVersion())
        .findFirst()
        .orElse(0);
  }

  private String deploy(String xml) {
    return models.createDeployment().addString("target-watch.bpmn20.xml", xml).deploy().getId();
  }

  private static InputStream today() {
    return OlderWatch.class.getClassLoader().getResourceAsStream(RESOURCE);
  }

  private static String withoutMeasures() {
    try (InputStream model = today()) {
      DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
      reading.setNamespaceAware(true);
      Document xml = reading.newDocumentBuilder().parse(model);
      for (Element each : all(xml)) {
        String said = each.getAttribute("id") + each.getAttribute("bpmnElement");
        if (said.equals("makes-finding-to-agrees-on-measure")) {
          each.setAttribute("targetRef", "noted");
        } else if (said.contains("measure") && each.getParentNode() != null) {
          each.getParentNode().removeChild(each);
        }
      }
      StringWriter written = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(xml), new StreamResult(written));
      return written.toString();
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | TransformerException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<Element> all(Document xml) {
    NodeList found = xml.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
