package fi.valvomo.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;

/**
 * Lets a case go on past a job that a person has done by hand: to what comes after the house's own
 * step; a watch that runs beside the case ends.
 */
@ApplicationScoped
public class PastStoppedJob {

  @Inject private RuntimeService runtime;
  @Inject private RepositoryService models;
  @Inject private ManagementService management;

  void goOn(Job job) {
    FlowNode at =
        (FlowNode)
            models
                .getBpmnModel(job.getProcessDefinitionId())
                .getMainProcess()
                .getFlowElement(job.getElementId(), true);
    String next = next(at).getId();
    if (at instanceof BoundaryEvent boundary) {
      runtime
          .createChangeActivityStateBuilder()
          .processInstanceId(job.getProcessInstanceId())
          .moveActivityIdTo(boundary.getAttachedToRefId(), next)
          .changeState();
    } else {
      runtime
          .createChangeActivityStateBuilder()
          .moveExecutionToActivityId(job.getExecutionId(), next)
          .changeState();
    }
    if (management.createDeadLetterJobQuery().jobId(job.getId()).count() > 0) {
      management.deleteDeadLetterJob(job.getId());
    }
  }

  private static FlowElement next(FlowNode at) {
    if (at.getSubProcess() instanceof EventSubProcess watch) {
      return watch.findFirstSubFlowElementInFlowMapOfType(EndEvent.class);
    }
    FlowElement next = at.getOutgoingFlows().get(0).getTargetFlowElement();
    while (next instanceof ServiceTask own) {
      next = own.getOutgoingFlows().get(0).getTargetFlowElement();
    }
    return next;
  }
}
