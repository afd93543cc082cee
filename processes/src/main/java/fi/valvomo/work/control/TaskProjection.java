package fi.valvomo.work.control;

import static org.flowable.common.engine.api.delegate.event.FlowableEngineEventType.ENTITY_DELETED;
import static org.flowable.common.engine.api.delegate.event.FlowableEngineEventType.TASK_CREATED;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.WorkSubjects.Doer;
import fi.valvomo.work.entity.EngineTask;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/**
 * Writes each user task of the engine into the work queue, in the engine's own transaction. A task
 * that disappears without a person (timer, message, end of the case) lapses.
 */
@ApplicationScoped
public class TaskProjection implements FlowableEventListener {

  @Inject private WorkItems items;
  @Inject private SeenWork seen;
  @Inject private DoneByPeople done;
  @Inject private WorkRooms rooms;
  @Inject private Clock clock;

  @Override
  public void onEvent(FlowableEvent event) {
    if (event instanceof FlowableEngineEntityEvent about
        && about.getEntity() instanceof TaskEntity task) {
      if (event.getType() == TASK_CREATED) {
        appear(task);
      } else if (!done.contains(task.getId())) {
        items.ofEngineTask(task.getId()).ifPresent(item -> item.lapse(clock.instant()));
      }
    }
  }

  private void appear(TaskEntity task) {
    String processKey = WorkRooms.keyOf(task.getProcessDefinitionId());
    WorkSubjects room = rooms.ofDefinition(task.getProcessDefinitionId());
    UUID subject = subjectId(task);
    Doer named = room.doer(subject, task.getTaskDefinitionKey());
    EngineTask engineTask =
        new EngineTask(
            task.getId(),
            task.getProcessDefinitionId(),
            processKey,
            task.getTaskDefinitionKey(),
            named == null ? role(task) : named.role(),
            task.getDueDate().toInstant());
    java.time.Instant now = clock.instant();
    WorkItem item = new WorkItem(engineTask, room.describe(subject), now);
    if (named != null && named.personId() != null) {
      item.assignTo(named.personId(), named.personName(), Viewer.SYSTEM, now);
    }
    seen.add(item);
  }

  private static UUID subjectId(TaskEntity task) {
    return UUID.fromString(
        CommandContextUtil.getExecutionEntityManager()
            .findById(task.getProcessInstanceId())
            .getBusinessKey());
  }

  private static Role role(TaskEntity task) {
    UserTask model =
        (UserTask)
            ProcessDefinitionUtil.getBpmnModel(task.getProcessDefinitionId())
                .getMainProcess()
                .getFlowElement(task.getTaskDefinitionKey(), true);
    return Role.valueOf(model.getCandidateGroups().get(0));
  }

  @Override
  public Collection<FlowableEngineEventType> getTypes() {
    return List.of(TASK_CREATED, ENTITY_DELETED);
  }

  @Override
  public boolean isFailOnException() {
    return true;
  }

  @Override
  public boolean isFireOnTransactionLifecycleEvent() {
    return false;
  }

  @Override
  public String getOnTransaction() {
    return null;
  }
}
