package fi.valvomo.finding.entity;

import static fi.valvomo.finding.entity.ConsequenceState.ASSESSING;
import static fi.valvomo.finding.entity.ConsequenceState.ASSESSING_ANSWER;
import static fi.valvomo.finding.entity.ConsequenceState.AWAITING_ANSWER;
import static fi.valvomo.finding.entity.ConsequenceState.DECIDED;
import static fi.valvomo.finding.entity.ConsequenceState.DECIDING;
import static fi.valvomo.finding.entity.ConsequenceState.HEARING;
import static fi.valvomo.finding.entity.ConsequenceState.IN_FORCE;
import static fi.valvomo.finding.entity.ConsequenceState.NOT_TAKEN;
import static fi.valvomo.finding.entity.ConsequenceState.PROPOSED;
import static fi.valvomo.finding.entity.ConsequenceState.WITHDRAWN;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.MoreTimeRefusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What follows when a defect is not corrected (seuraamus): proposed by one, the party heard,
 * decided by another. 741/2023 25 §; 434/2003 34 §.
 */
@Entity
@Table(name = "consequence")
public class Consequence extends ConsequenceFacts {

  protected Consequence() {}

  private Consequence(
      Finding finding, SteeringRelation steering, Measure measure, Viewer by, Instant at) {
    super(finding, steering, measure, by, at);
  }

  /**
   * An officer proposes it. Whether the rung is allowed was asked of the ladder.
   *
   * @param suggested what the ladder suggests; another one needs a reason
   */
  public static Consequence propose(
      Finding finding,
      SteeringRelation steering,
      ConsequenceRung rung,
      ConsequenceProposal proposal,
      ConsequenceKind suggested,
      Viewer by,
      Instant at) {
    refuseUnless(finding.severity().needsCorrection(), ConsequenceRefusal.NOTHING_TO_CORRECT);
    refuseUnless(finding.state().isOpen(), ConsequenceRefusal.FINDING_NOT_OPEN);
    if (proposal.kind() != suggested && proposal.reason() == null) {
      throw InvalidException.of("reason", "reasonForOther");
    }
    String terms = steering.agreed().of(rung.kind()).orElse(null);
    Measure measure = new Measure(rung, proposal, terms);
    Consequence made =
        new Consequence(
            finding, steering, measure.chosenOver(suggested, proposal.reason()), by, at);
    for (String text : proposal.grounds()) {
      made.grounds.add(new ConsequenceGround(made.grounds.size(), text));
    }
    made.enter(rung.needsHearing() ? PROPOSED : DECIDING, by, at);
    return made;
  }

  /** The hearing letter goes to the party, who knows of the matter from now on. 434/2003 36 §. */
  public void hear(String message, Deadline forReply, Viewer by, Instant at) {
    refuseUnless(measure.needsHearing(), ConsequenceRefusal.NO_HEARING_NEEDED);
    refuseUnless(state == PROPOSED, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    hearing = Hearing.sent(message, forReply, new Signature(by, at));
    revealed = true;
    enter(HEARING, by, at);
  }

  /** The party is not heard, for one of the reasons that the law knows. 434/2003 34.2 §. */
  public void leaveUnheard(HearingExceptionGround ground, String reason, Viewer by, Instant at) {
    refuseUnless(measure.needsHearing(), ConsequenceRefusal.NO_HEARING_NEEDED);
    refuseUnless(state == PROPOSED, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    hearing = Hearing.leftOut(ground, reason);
    enter(DECIDING, by, at);
  }

  /** The party asks for more time, before the last day or after it. 434/2003 33 §. */
  public void askMoreTime(LocalDate until, String reason, Viewer by, Instant at) {
    Deadline inForce = deadlineInForce();
    refuseIf(undecided().isPresent(), MoreTimeRefusal.EXTENSION_UNDECIDED);
    MoreTime.requireLater(until, inForce, at);
    MoreTime asked = MoreTime.asked(inForce, until, reason, by, at);
    extensions.add(new ConsequenceExtension(extendable(), asked));
    changed(by, at);
  }

  /** More time for the party, as asked or unasked, also when it has run out in silence. */
  public void extend(LocalDate until, String reason, Viewer by, Instant at) {
    DeadlineTarget target = extendable();
    Deadline inForce = deadlineInForce();
    MoreTime.requireLater(until, inForce, at);
    undecided()
        .ifPresentOrElse(
            asked -> asked.time().grant(until, reason, by, at),
            () ->
                extensions.add(
                    new ConsequenceExtension(
                        target, MoreTime.given(inForce, until, reason, by, at))));
    if (target == DeadlineTarget.REPLY) {
      hearing.extend(inForce.movedTo(until));
    } else {
      answer.extend(inForce.movedTo(until));
    }
    enter(target == DeadlineTarget.REPLY ? HEARING : AWAITING_ANSWER, by, at);
  }

  /** No more time; the request and the reason stay on record. */
  public void refuseMoreTime(String reason, Viewer by, Instant at) {
    ConsequenceExtension asked = undecided().orElse(null);
    refuseIf(asked == null, MoreTimeRefusal.EXTENSION_DECIDED);
    asked.time().refuse(reason, by, at);
    changed(by, at);
  }

  /** The letter was not opened in the portal on its day: it counts as an e-mail. 13/2003 19 §. */
  public void recountHearing(Deadline later, Instant at) {
    refuseUnless(
        state == HEARING && extensionsOf(DeadlineTarget.REPLY).isEmpty(),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    hearing.recount(later);
    changed(Viewer.SYSTEM, at);
  }

  /**
   * The party replies, item by item. A late reply enters too, until the decision is made.
   *
   * @param whole what it says of the whole, or null
   */
  public void reply(List<GroundReply> items, String whole, Viewer by, Instant at) {
    refuseUnless(
        hearing != null
            && hearing.sent() != null
            && (state == HEARING || state == ASSESSING || state == DECIDING),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    if (items.isEmpty() && whole == null) {
      throw InvalidException.of("items", "required");
    }
    boolean late = at.isAfter(hearing.deadline().dueAt());
    items.forEach(item -> ground(item.place(), "items").reply(item, late, by, at));
    if (whole != null) {
      hearing.say(whole);
    }
    enter(ASSESSING, by, at);
  }

  /** The time for the reply went by: the matter goes on. 434/2003 33 §. */
  public void lapse(Instant at) {
    refuseUnless(state == HEARING, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    hearing.lapse(at);
    enter(ASSESSING, Viewer.SYSTEM, at);
  }

  /** The officer answers every item of the reply and says what follows from the hearing. */
  public void assess(List<GroundAssessment> items, String what, Viewer by, Instant at) {
    refuseUnless(state == ASSESSING, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    refuseIf(undecided().isPresent(), MoreTimeRefusal.EXTENSION_UNDECIDED);
    items.forEach(item -> ground(item.place(), "items").assess(item, by, at));
    List<FieldError> missing = new ArrayList<>();
    grounds.stream()
        .filter(ConsequenceGround::awaitsAssessment)
        .forEach(open -> missing.add(FieldError.of("items[" + open.place() + "]", "required")));
    if (!missing.isEmpty()) {
      throw new InvalidException(missing);
    }
    conclusion = what;
    concluded = new Signature(by, at);
    enter(DECIDING, by, at);
  }

  /**
   * Taken or not, by whom the delegation names, never by the proposer.
   *
   * @param named whether the delegation names this person
   */
  public void decide(ConsequenceDecision made, boolean named, Viewer by, Instant at) {
    refuseUnless(state == DECIDING, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    refuseIf(by.userId().equals(proposed.personId()), ConsequenceRefusal.OWN_PROPOSAL);
    refuseUnless(named, ConsequenceRefusal.NOT_THE_DECIDER);
    made.checkFor(measure.kind());
    decisionReason = made.reason();
    decided = new Signature(by, at);
    if (made.taken()) {
      measure.takeEffect(made.amount(), made.effectiveFrom(), made.effectiveTo());
      recordUntil = recordFrom(at);
    }
    enter(made.taken() ? DECIDED : NOT_TAKEN, by, at);
  }

  /**
   * It was sent to the party, who reads it from now on. 434/2003 54 §.
   *
   * @param forAnswer the last day for the answer where one is asked for, else not looked at
   */
  public void deliver(ConsequenceDelivery how, Deadline forAnswer, Viewer by, Instant at) {
    refuseUnless(state == DECIDED, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    LocalDate decidedOn = day(decided.at());
    if (how.sentOn().isBefore(decidedOn) || how.sentOn().isAfter(day(at))) {
      throw InvalidException.of("sentOn", "sentBetween", decidedOn, day(at));
    }
    delivery = how;
    delivery.signed(new Signature(by, at));
    revealed = true;
    boolean asks = measure.answerDays() != null;
    answer = asks ? PartyAnswer.awaitedBy(forAnswer) : null;
    enter(asks ? AWAITING_ANSWER : IN_FORCE, by, at);
  }

  /**
   * What was sent in the portal was not opened on its day: it counts as an e-mail. 13/2003 19 §.
   *
   * @param appealUntil the later last day to ask for a review
   * @param forAnswer the later last day for the answer; null where none is waited for, or where a
   *     request for more time already rests on the one that was told
   */
  public void recountDelivery(
      LocalDate arrivedOn, LocalDate appealUntil, Deadline forAnswer, Instant at) {
    refuseUnless(delivery != null, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    delivery.recount(arrivedOn, appealUntil);
    if (forAnswer != null) {
      refuseUnless(state == AWAITING_ANSWER, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
      answer.recount(forAnswer);
    }
    changed(Viewer.SYSTEM, at);
  }

  /** The party answers the request for an account or the demand; a late answer enters too. */
  public void answer(String text, List<UUID> documents, Viewer by, Instant at) {
    refuseUnless(takesAnswer(), ConsequenceRefusal.NO_ANSWER_AWAITED);
    answer.give(text, documents, new Signature(by, at));
    enter(state == AWAITING_ANSWER ? ASSESSING_ANSWER : state, by, at);
  }

  /** The last day for the answer went by: the matter goes on. */
  public void lapseAnswer(Instant at) {
    refuseUnless(state == AWAITING_ANSWER, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    answer.lapse(at);
    enter(ASSESSING_ANSWER, Viewer.SYSTEM, at);
  }

  /** The officer says what the answer, or the silence, is worth. */
  public void assessAnswer(AnswerOutcome outcome, String text, Viewer by, Instant at) {
    refuseUnless(state == ASSESSING_ANSWER, ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    refuseIf(undecided().isPresent(), MoreTimeRefusal.EXTENSION_UNDECIDED);
    if ((answer.given() == null) != (outcome == AnswerOutcome.MISSING)) {
      throw InvalidException.of("outcome", "answerOutcome");
    }
    answer.assess(outcome, text, new Signature(by, at));
    enter(IN_FORCE, by, at);
  }

  /** It is given up before it took effect; a request for more time lies open no longer. */
  public void withdraw(String reason, Viewer by, Instant at) {
    refuseUnless(state.isUnfinished(), ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    undecided().ifPresent(open -> open.time().refuse(reason, by, at));
    withdrawalReason = reason;
    withdrawn = new Signature(by, at);
    recordUntil = null;
    enter(WITHDRAWN, by, at);
  }

  /** Whether the time for the reply went by without one. */
  public boolean hasLapsed() {
    return state == ASSESSING
        && hearing.lapsedAt() != null
        && grounds.stream().allMatch(ground -> ground.replied() == null)
        && hearing.replyText() == null;
  }

  /**
   * Whether the party has been told what was decided: a decision to take the measure is told by its
   * sending, one not to take it at once.
   */
  public boolean isTold() {
    return delivery != null || state == NOT_TAKEN;
  }

  /** Whether more time for the reply or the answer could be asked for or given now. */
  public boolean takesMoreTime() {
    return state == HEARING || hasLapsed() || awaitsAnswer();
  }

  /**
   * Which last day of the party runs, or has run out in silence.
   *
   * @throws fi.valvomo.kernel.entity.RefusedException when none can be moved
   */
  public DeadlineTarget extendable() {
    refuseUnless(takesMoreTime(), ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    return awaitsAnswer() ? DeadlineTarget.ANSWER : DeadlineTarget.REPLY;
  }

  /** The deadline that {@link #extendable} names. */
  public Deadline deadlineInForce() {
    return extendable() == DeadlineTarget.ANSWER ? answer.deadline() : hearing.deadline();
  }

  /** Whether an answer is waited for, or the silence not assessed yet. */
  private boolean awaitsAnswer() {
    return answer != null
        && answer.given() == null
        && (state == AWAITING_ANSWER || state == ASSESSING_ANSWER);
  }

  /** Whether the party could answer now, in time or late. */
  public boolean takesAnswer() {
    return answer != null
        && answer.given() == null
        && (state == AWAITING_ANSWER || state == ASSESSING_ANSWER || state == IN_FORCE);
  }

  /** Whether the party could reply now. */
  public boolean takesReply() {
    return state == HEARING
        || (hearing != null
            && hearing.sent() != null
            && (state == ASSESSING || state == DECIDING)
            && grounds.stream().anyMatch(ground -> ground.replied() == null));
  }

  private ConsequenceGround ground(int place, String field) {
    if (place < 0 || place >= grounds.size()) {
      throw InvalidException.of(field, "unknown");
    }
    return grounds.get(place);
  }

  private LocalDate recordFrom(Instant at) {
    return measure.recordYears() == null ? null : day(at).plusYears(measure.recordYears());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Deadline.ZONE).toLocalDate();
  }

  private void enter(ConsequenceState next, Viewer by, Instant at) {
    state = next;
    changed(by, at);
  }
}
