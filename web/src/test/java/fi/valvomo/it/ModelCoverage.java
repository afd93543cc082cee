package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.dmn.model.Decision;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.xml.converter.DmnXMLConverter;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;

/**
 * Every element of every process and every row of every decision table of the house, and whether a
 * test went over it.
 */
@ApplicationScoped
public class ModelCoverage {

  @Inject private RepositoryService models;
  @Inject private WalkedElements walked;
  @Inject private DecidedRows decided;

  /**
   * One element or row.
   *
   * @param model key of the process or table
   * @param kind such as {@code UserTask}, {@code SequenceFlow}, {@code Rule}
   */
  record Part(String model, String kind, String id, boolean covered) {

    String told() {
      return "%s %-22s %-22s %s".formatted(covered ? "x" : "-", model, kind, id);
    }
  }

  /** All of them, model by model. */
  List<Part> parts() {
    List<ProcessDefinition> latest =
        models.createProcessDefinitionQuery().latestVersion().list().stream()
            .sorted(Comparator.comparing(ProcessDefinition::getKey))
            .toList();
    List<Part> parts = new ArrayList<>();
    latest.forEach(
        definition ->
            elements(
                definition.getKey(),
                models.getBpmnModel(definition.getId()).getMainProcess(),
                parts));
    latest.stream()
        .map(ProcessDefinition::getDeploymentId)
        .distinct()
        .forEach(deployment -> tables(deployment, parts));
    return parts;
  }

  private void elements(String process, FlowElementsContainer container, List<Part> parts) {
    for (FlowElement element : container.getFlowElements()) {
      String id = element.getId();
      boolean covered = walked.has(process, id);
      if (element instanceof FlowElementsContainer inner) {
        covered |= inner.getFlowElements().stream().anyMatch(e -> walked.has(process, e.getId()));
      }
      parts.add(new Part(process, element.getClass().getSimpleName(), id, covered));
      if (element instanceof FlowElementsContainer inner) {
        elements(process, inner, parts);
      }
    }
  }

  private void tables(String deployment, List<Part> parts) {
    models.getDeploymentResourceNames(deployment).stream()
        .filter(name -> name.endsWith(".dmn"))
        .sorted()
        .flatMap(name -> read(deployment, name).stream())
        .forEach(
            decision -> {
              for (DecisionRule rule : ((DecisionTable) decision.getExpression()).getRules()) {
                boolean covered = decided.has(decision.getId(), rule.getRuleNumber());
                parts.add(new Part(decision.getId(), "Rule", rule.getId(), covered));
              }
            });
  }

  private List<Decision> read(String deployment, String name) {
    try (InputStream file = models.getResourceAsStream(deployment, name)) {
      return new DmnXMLConverter()
          .convertToDmnModel(XMLInputFactory.newFactory().createXMLStreamReader(file))
          .getDecisions();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
