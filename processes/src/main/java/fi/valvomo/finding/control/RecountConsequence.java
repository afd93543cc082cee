package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The day of a sending in the portal is over: what was not opened on it counts as an e-mail, and
 * the last days that run from it move, with their timers. 13/2003 19 §.
 */
@Named("recountConsequence")
@ApplicationScoped
@Transactional
public class RecountConsequence implements JavaDelegate {

  @Inject private Consequences consequences;
  @Inject private UnopenedMessages messages;
  @Inject private Deadlines deadlines;
  @Inject private AppealTime appealTime;
  @Inject private ConsequenceDates dates;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Consequence consequence =
        consequences.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    if (consequence.delivery() != null) {
      recountDelivery(consequence, now);
    } else if (consequence.state() == ConsequenceState.HEARING) {
      recountHearing(consequence, now);
    }
  }

  private void recountHearing(Consequence of, Instant now) {
    Deadline was = of.hearing().deadline();
    // a request for more time, or more time given, already rests on the last day that was told
    if (!of.extensionsOf(DeadlineTarget.REPLY).isEmpty()
        || !messages.isUnopened(of, DocumentKind.HEARING, was)) {
      return;
    }
    of.recountHearing(deadlines.unopened(was), now);
    tell(of, now);
    Instant dueAt = of.hearing().deadline().dueAt();
    steps.moveDue(of, ConsequenceSteps.REPLY_TO_HEARING, dueAt, Viewer.SYSTEM);
    steps.moveTimer(of, ConsequenceSteps.HEARING_OVER, dueAt.plusSeconds(1));
  }

  private void recountDelivery(Consequence of, Instant now) {
    LocalDate sentOn = of.delivery().sentOn();
    Deadline sent = deadlines.count(sentOn, of.delivery().channel(), 1, DayKind.CALENDAR);
    if (!messages.isUnopened(of, of.measure().document(), sent)) {
      return;
    }
    Deadline appeal = deadlines.count(sentOn, Channel.EMAIL, appealTime.days(), DayKind.CALENDAR);
    if (appeal.arrivedOn().equals(of.delivery().arrivedOn())) {
      return; // the answer got more time, and its step began again: this was counted before
    }
    boolean awaits =
        of.state() == ConsequenceState.AWAITING_ANSWER
            && of.extensionsOf(DeadlineTarget.ANSWER).isEmpty();
    Deadline forAnswer = awaits ? deadlines.unopened(of.answer().deadline()) : null;
    of.recountDelivery(appeal.arrivedOn(), appeal.dueOn(), forAnswer, now);
    tell(of, now);
    if (awaits) {
      steps.moveDue(of, ConsequenceSteps.ANSWER, forAnswer.dueAt(), Viewer.SYSTEM);
      steps.moveTimer(of, ConsequenceSteps.ANSWER_NEAR, dates.answerNear(forAnswer));
      steps.moveTimer(of, ConsequenceSteps.ANSWER_OVER, forAnswer.dueAt().plusSeconds(1));
    }
  }

  private void tell(Consequence of, Instant now) {
    news.toParty("DEADLINE_RECOUNTED", of, of.state(), null, Viewer.SYSTEM, now);
  }
}
