package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
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
  @Inject private WorkItems items;
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
    WorkItem item = openItem(subject, step);
    item.complete(viewer, clock.instant());
    tasks.complete(item.engineTaskId(), Map.of(), routing);
  }

  /** Refuses as {@link #complete} would, before anything else is done. */
  public void requireOpen(CaseSubject subject, String step, Viewer viewer) {
    openItem(subject, step).requireFreeFor(viewer);
  }

  /** Whether the thing stands at a step. */
  public boolean standsAt(CaseSubject subject, String step) {
    return items.open(subject.id(), step).isPresent();
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

  /** A message reaches the running process; nothing happens when none waits for it. */
  public void message(CaseSubject subject, String name) {
    Execution waiting =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(subject.id().toString(), true)
            .messageEventSubscriptionName(name)
            .singleResult();
    if (waiting != null) {
      runtime.messageEventReceived(name, waiting.getId());
    }
  }

  private WorkItem openItem(CaseSubject subject, String step) {
    return items
        .open(subject.id(), step)
        .orElseThrow(() -> new RefusedException(WorkRefusal.NOT_THE_STEP));
  }
}
