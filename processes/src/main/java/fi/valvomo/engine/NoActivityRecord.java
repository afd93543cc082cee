package fi.valvomo.engine;

import java.util.Date;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/**
 * The engine would write down each element and flow that a case goes over, and look it up again to
 * say when it left it, only to be asked about it. Nobody asks: where a case has been is told by the
 * work queue and the timeline.
 */
final class NoActivityRecord extends ActivityInstanceEntityManagerImpl {

  NoActivityRecord(ProcessEngineConfigurationImpl configuration) {
    super(configuration, new MybatisActivityInstanceDataManager(configuration));
  }

  @Override
  public void recordActivityStart(ExecutionEntity execution) {
    // not kept
  }

  @Override
  public void recordActivityEnd(ExecutionEntity execution, String deleteReason) {
    // not kept
  }

  @Override
  public void recordSequenceFlowTaken(ExecutionEntity execution) {
    // not kept
  }

  @Override
  public void recordActivityTaskEnd(
      TaskEntity task, ExecutionEntity execution, String userId, String deleteReason, Date at) {
    // not kept
  }

  @Override
  public ActivityInstanceEntity findUnfinishedActivityInstance(ExecutionEntity execution) {
    return null;
  }
}
