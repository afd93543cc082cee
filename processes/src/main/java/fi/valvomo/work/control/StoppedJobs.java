package fi.valvomo.work.control;

import static org.flowable.common.engine.api.delegate.event.FlowableEngineEventType.ENTITY_DELETED;
import static org.flowable.common.engine.api.delegate.event.FlowableEngineEventType.JOB_MOVED_TO_DEADLETTER;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.EngineTask;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkSubject;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.api.Job;
import org.flowable.job.service.impl.persistence.entity.DeadLetterJobEntity;

/**
 * A timer or job that fails for good does not end in silence: it becomes work of a manager, in the
 * transaction in which the engine gives it up.
 */
@ApplicationScoped
public class StoppedJobs implements FlowableEventListener {

  @Inject private WorkItems items;
  @Inject private WorkRooms rooms;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Override
  public void onEvent(FlowableEvent event) {
    Object about = ((FlowableEntityEvent) event).getEntity();
    if (event.getType() == JOB_MOVED_TO_DEADLETTER && about instanceof Job job) {
      appear(job);
    } else if (about instanceof DeadLetterJobEntity gone) {
      items.ofStoppedJob(gone.getId()).ifPresent(item -> item.lapse(clock.instant()));
    }
  }

  private void appear(Job job) {
    Instant now = clock.instant();
    String definition = job.getProcessDefinitionId();
    UUID subject = subjectOf(job.getProcessInstanceId());
    WorkSubject what = rooms.ofDefinition(definition).describe(subject);
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    Instant due = Deadline.endOf(WorkingDays.after(today, 1));
    String key = WorkRooms.keyOf(definition);
    items.add(new WorkItem(EngineTask.stopped(job.getId(), definition, key, now, due), what, now));
    events.fire(
        new DomainEvent(
            "JOB_STOPPED",
            what.type(),
            what.id(),
            what.caseId(),
            what.producerId(),
            what.unitId(),
            null,
            null,
            job.getElementName(),
            Viewer.SYSTEM,
            now,
            false));
  }

  private static UUID subjectOf(String processInstanceId) {
    return UUID.fromString(
        CommandContextUtil.getExecutionEntityManager()
            .findById(processInstanceId)
            .getBusinessKey());
  }

  @Override
  public Collection<FlowableEngineEventType> getTypes() {
    return List.of(JOB_MOVED_TO_DEADLETTER, ENTITY_DELETED);
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
