package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.CaseSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;

/**
 * Running cases keep the model that they began with. Only where somebody decides on what that model
 * does not know yet does a case go on by the newest one, from the step at which it stands.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NewerModels {

  @Inject private RuntimeService runtime;
  @Inject private RepositoryService models;
  @Inject private ProcessMigrationService migration;

  /** The process of the thing can come to this step; nothing happens where it can already. */
  public void reach(CaseSubject subject, String processKey, String step) {
    ProcessInstance running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(subject.id().toString())
            .singleResult();
    if (running == null || knows(running.getProcessDefinitionId(), step)) {
      return;
    }
    ProcessDefinition newest =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult();
    migration
        .createProcessInstanceMigrationBuilder()
        .migrateToProcessDefinition(newest.getId())
        .migrate(running.getId());
  }

  private boolean knows(String definition, String step) {
    return models.getBpmnModel(definition).getMainProcess().getFlowElement(step, true) != null;
  }
}
