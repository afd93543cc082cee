package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.casefile.control.Cases;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the producer, or who answers for a service line, why a target was missed: a case is opened,
 * and the watch begins.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AskWhy {

  @Inject private Breaches breaches;
  @Inject private AnsweringLine lines;
  @Inject private Cases cases;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private BreachNews news;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.target-watch.explanation-days", defaultValue = "14")
  private int explanationDays;

  /** Asks; where a correction had ended the watch, once more in the same case. */
  void ask(BreachFacts facts) {
    Instant now = clock.instant();
    Deadline deadline = deadlines.set(now, Channel.PORTAL, explanationDays, DayKind.CALENDAR);
    Optional<Breach> before = breaches.of(facts);
    BreachState stood = before.map(Breach::state).orElse(null);
    before.ifPresent(settled -> settled.askAgain(facts, deadline, Viewer.SYSTEM, now));
    Breach breach = before.orElseGet(() -> begun(facts, deadline, now));
    news.tell("EXPLANATION_ASKED", breach, stood, null, Viewer.SYSTEM, now);
    steps.start(BreachSteps.PROCESS, breach, Map.of());
  }

  private Breach begun(BreachFacts facts, Deadline deadline, Instant now) {
    Breach breach = Breach.ask(facts, caseOf(facts, now), deadline, Viewer.SYSTEM, now);
    breaches.add(breach);
    return breach;
  }

  /** One that was watched before what service lines miss was in a case. */
  void openCase(Breach breach, Instant now) {
    breach.openedCase(caseOf(breach.facts(), now));
  }

  /** A service line stands in no register of producers: the title names it. */
  private UUID caseOf(BreachFacts facts, Instant now) {
    String title = lines.titleOf(facts);
    return cases.open(title, facts.producerId(), facts.unitId(), Viewer.SYSTEM, now).id();
  }
}
