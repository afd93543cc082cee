package fi.valvomo.engine;

import java.util.List;
import org.flowable.engine.interceptor.CreateUserTaskAfterContext;
import org.flowable.engine.interceptor.CreateUserTaskBeforeContext;
import org.flowable.engine.interceptor.CreateUserTaskInterceptor;

/**
 * The models say which role does a step, and the work queue takes it from there; that the engine
 * links each task with its group, looks for the links and deletes them, serves nobody.
 */
final class NoCandidates implements CreateUserTaskInterceptor {

  @Override
  public void beforeCreateUserTask(CreateUserTaskBeforeContext task) {
    task.setCandidateGroups(List.of());
  }

  @Override
  public void afterCreateUserTask(CreateUserTaskAfterContext task) {
    // the work queue hears of it by itself
  }
}
