package fi.valvomo.work.control;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ErrorEventDefinition;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;

/**
 * What may still come from where a case stands, as its model is drawn: what the flows lead on to,
 * and apart from it what only something out of the ordinary brings: an event, or a way back. Models
 * run from left to right, so that a flow to the left is a way back.
 */
final class WayAhead {

  private final BpmnModel model;
  private final Process process;
  private final Set<String> ordinary;
  private final Set<String> any;

  private WayAhead(BpmnModel model, Collection<String> standsAt) {
    this.model = model;
    process = model.getMainProcess();
    List<FlowElement> here =
        standsAt.stream()
            .map(step -> process.getFlowElement(step, true))
            .filter(Objects::nonNull)
            .toList();
    ordinary = walk(here, false);
    Stream<FlowElement> called =
        process.findFlowElementsOfType(EventSubProcess.class, true).stream()
            .flatMap(WayAhead::starts);
    any = walk(Stream.concat(here.stream(), called).toList(), true);
  }

  static WayAhead of(BpmnModel model, Collection<String> standsAt) {
    return new WayAhead(model, standsAt);
  }

  /** Whether the case can come to this step at all. */
  boolean leadsTo(String step) {
    return any.contains(step);
  }

  /** Whether it comes there only when something happens that mostly does not. */
  boolean isOutOfTheOrdinary(String step) {
    return !ordinary.contains(step);
  }

  private Set<String> walk(List<FlowElement> from, boolean everyWay) {
    Set<String> met = new HashSet<>();
    Deque<FlowElement> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      FlowElement element = open.pop();
      if (met.add(element.getId())) {
        after(element, everyWay).forEach(open::push);
        if (everyWay) {
          events(element).forEach(open::push);
        }
      }
    }
    return met;
  }

  private Stream<FlowElement> after(FlowElement element, boolean everyWay) {
    if (element instanceof SubProcess part) {
      return starts(part);
    }
    if (element instanceof EndEvent end) {
      boolean thrown =
          end.getEventDefinitions().stream().anyMatch(ErrorEventDefinition.class::isInstance);
      return thrown || end.getSubProcess() == null
          ? Stream.of()
          : targets(end.getSubProcess(), everyWay);
    }
    return element instanceof FlowNode node ? targets(node, everyWay) : Stream.of();
  }

  private Stream<FlowElement> targets(FlowNode node, boolean everyWay) {
    return node.getOutgoingFlows().stream()
        .map(flow -> process.getFlowElement(flow.getTargetRef(), true))
        .filter(target -> everyWay || left(target) >= left(node));
  }

  private double left(FlowElement element) {
    return model.getGraphicInfo(element.getId()).getX();
  }

  /** What may interrupt it, or any part in which it lies. */
  private static Stream<FlowElement> events(FlowElement element) {
    Stream<FlowElement> own =
        element instanceof Activity activity
            ? activity.getBoundaryEvents().stream().map(FlowElement.class::cast)
            : Stream.of();
    SubProcess around = element.getSubProcess();
    return around == null ? own : Stream.concat(own, events(around));
  }

  private static Stream<FlowElement> starts(SubProcess part) {
    return part.getFlowElements().stream().filter(StartEvent.class::isInstance);
  }
}
