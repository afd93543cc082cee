package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** No answer came in time: silence does not stop the matter, an officer assesses it. */
@Named("lapseAnswer")
@ApplicationScoped
@Transactional
public class LapseAnswer implements JavaDelegate {

  @Inject private Consequences consequences;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Consequence consequence =
        consequences.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    ConsequenceState before = consequence.state();
    consequence.lapseAnswer(now);
    news.toParty("ANSWER_LAPSED", consequence, before, null, Viewer.SYSTEM, now);
  }
}
