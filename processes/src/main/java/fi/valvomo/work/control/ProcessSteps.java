package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;

/**
 * Tells the engine what people have done. Routing values decide at the next gateway and are not
 * stored: facts live in the aggregates.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProcessSteps {

  @Inject private RuntimeService runtime;
  @Inject private TaskService tasks;
  @Inject private ManagementService management;
  @Inject private SeenWork seen;
  @Inject private DoneByPeople done;
  @Inject private Clock clock;

  /** Starts the process of a thing; its id becomes the business key. */
  public void start(String processKey, CaseSubject subject, Map<String, Object> routing) {
    runtime
        .createProcessInstanceBuilder()
        .processDefinitionKey(processKey)
        .businessKey(subject.id().toString())
        .transientVariables(routing)
        .start();
  }

  /**
   * The step is done by this person and the case goes on.
   *
   * @throws RefusedException NOT_THE_STEP when the case does not stand there, CLAIMED_BY_COLLEAGUE
   *     when somebody else has taken the work
   */
  public void complete(
      CaseSubject subject, String step, Viewer viewer, Map<String, Object> routing) {
    complete(openItem(subject, step), viewer, routing);
  }

  /** The same of a step that {@link #requireOpen} has found. */
  public void complete(WorkItem item, Viewer viewer, Map<String, Object> routing) {
    item.complete(viewer, clock.instant());
    done.add(item.engineTaskId());
    tasks.complete(item.engineTaskId(), Map.of(), routing);
  }

  /** The open work of a step; refuses as {@link #complete} would, before anything else is done. */
  public WorkItem requireOpen(CaseSubject subject, String step, Viewer viewer) {
    WorkItem item = openItem(subject, step);
    item.requireFreeFor(viewer);
    return item;
  }

  /** Whether the thing stands at a step. */
  public boolean standsAt(CaseSubject subject, String step) {
    return seen.open(subject.id(), step).isPresent();
  }

  /**
   * Gives the open work of a step back, as when its owner turns out to be disqualified; nothing
   * happens where this person had not taken it.
   */
  public void giveBack(CaseSubject subject, String step, Viewer viewer) {
    WorkItem item = openItem(subject, step);
    if (viewer.userId().equals(item.assigneeId())) {
      item.release(viewer, clock.instant());
    }
  }

  /** A message reaches whatever waits for it in the running process; nothing, if nothing waits. */
  public void message(CaseSubject subject, String name) {
    runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(subject.id().toString(), true)
        .messageEventSubscriptionName(name)
        .list()
        .forEach(waiting -> runtime.messageEventReceived(name, waiting.getId()));
  }

  /** A message with ids that the process hands on; says whether anything waited for it. */
  public boolean message(CaseSubject subject, String name, Map<String, Object> ids) {
    Execution waiting =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(subject.id().toString(), true)
            .messageEventSubscriptionName(name)
            .singleResult();
    if (waiting != null) {
      runtime.messageEventReceived(name, waiting.getId(), ids);
    }
    return waiting != null;
  }

  /** An open step goes to who does it now, unless it is with them already. */
  public void handTo(CaseSubject subject, String step, WorkSubjects.Doer doer) {
    seen.open(subject.id(), step)
        .ifPresent(
            item -> item.handTo(doer.role(), doer.personId(), doer.personName(), clock.instant()));
  }

  /** The last day of an open step moved; nothing happens when the thing does not stand there. */
  public void moveDue(CaseSubject subject, String step, Instant dueAt, Viewer viewer) {
    seen.open(subject.id(), step)
        .ifPresent(
            item -> {
              item.moveDue(dueAt, viewer, clock.instant());
              tasks.setDueDate(item.engineTaskId(), Date.from(dueAt));
            });
  }

  /** A timer of the process that still runs is set to another instant. */
  public void moveTimer(CaseSubject subject, String element, Instant at) {
    runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(subject.id().toString(), true)
        .activityId(element)
        .list()
        .forEach(
            waiting ->
                management
                    .createTimerJobQuery()
                    .executionId(waiting.getId())
                    .list()
                    .forEach(
                        timer -> management.rescheduleTimeDateJob(timer.getId(), at.toString())));
  }

  /** Marks the open step as one of which its doer was reminded. */
  public void remind(CaseSubject subject, String step) {
    seen.open(subject.id(), step).ifPresent(item -> seen.remind(item, clock.instant()));
  }

  private WorkItem openItem(CaseSubject subject, String step) {
    return seen.open(subject.id(), step)
        .orElseThrow(() -> new RefusedException(WorkRefusal.NOT_THE_STEP));
  }
}
