package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Reminds the party of the answer that it owes: on the timeline, by mail and in its queue. */
@Named("remindOfAnswer")
@ApplicationScoped
@Transactional
public class RemindOfAnswer implements JavaDelegate {

  @Inject private Consequences consequences;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Consequence consequence =
        consequences.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    news.toParty(
        "ANSWER_DUE_SOON", consequence, consequence.state(), null, Viewer.SYSTEM, clock.instant());
    steps.remind(consequence, ConsequenceSteps.ANSWER);
  }
}
