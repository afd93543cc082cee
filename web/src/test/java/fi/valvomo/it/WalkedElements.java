package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEventType;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;

/**
 * Hears from the engine which elements of the processes the tests walk over. Stands in the tests'
 * WAR only, for the whole suite.
 */
@ApplicationScoped
public class WalkedElements implements FlowableEventListener {

  private final Set<String> walked = ConcurrentHashMap.newKeySet();

  /** Whether a test went over an element of a process, such as {@code finding}, {@code close}. */
  boolean has(String process, String element) {
    return walked.contains(process + "/" + element);
  }

  Set<String> all() {
    return new TreeSet<>(walked);
  }

  @Override
  public void onEvent(FlowableEvent event) {
    if (event instanceof FlowableSequenceFlowTakenEvent taken) {
      walk(taken.getProcessDefinitionId(), taken.getId());
      walk(taken.getProcessDefinitionId(), taken.getSourceActivityId());
      walk(taken.getProcessDefinitionId(), taken.getTargetActivityId());
    } else if (event instanceof FlowableActivityEvent activity) {
      walk(activity.getProcessDefinitionId(), activity.getActivityId());
    }
  }

  private void walk(String definition, String element) {
    if (definition != null && element != null) {
      walked.add(definition.substring(0, definition.indexOf(':')) + "/" + element);
    }
  }

  @Override
  public Collection<? extends FlowableEventType> getTypes() {
    return List.of(
        FlowableEngineEventType.ACTIVITY_STARTED,
        FlowableEngineEventType.ACTIVITY_COMPLETED,
        FlowableEngineEventType.SEQUENCEFLOW_TAKEN);
  }

  @Override
  public boolean isFailOnException() {
    return false;
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
