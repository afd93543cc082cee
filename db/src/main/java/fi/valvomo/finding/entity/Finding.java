package fi.valvomo.finding.entity;

import static fi.valvomo.finding.entity.FindingState.CLOSED;
import static fi.valvomo.finding.entity.FindingState.DRAFT;
import static fi.valvomo.finding.entity.FindingState.OPEN;
import static fi.valvomo.finding.entity.FindingState.PLAN_ACCEPTED;
import static fi.valvomo.finding.entity.FindingState.PLAN_RETURNED;
import static fi.valvomo.finding.entity.FindingState.PLAN_SUBMITTED;
import static fi.valvomo.finding.entity.FindingState.REPORTED_DONE;
import static fi.valvomo.finding.entity.FindingState.VERIFIED;
import static fi.valvomo.finding.entity.FindingState.WITHDRAWN;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A deviation, recommendation or good practice that supervision saw (havainto). 741/2023 25 §. */
@Entity
@Table(name = "finding")
public class Finding extends FindingFacts {

  protected Finding() {}

  /** Made by an officer; a draft has no process and the producer does not see it. */
  public Finding(
      FindingOrigin origin, FindingGround ground, Grading grading, Viewer by, Instant at) {
    super(origin, ground, grading, by, at);
  }

  /** The officer's words and grading change while it is a draft. */
  public void rewrite(Grading grading, Viewer by, Instant at) {
    refuseUnless(state == DRAFT, FindingRefusal.NOT_DRAFT);
    grade(grading);
    changed(by, at);
  }

  /** The producer may read and comment it from now on: the draft report was sent. */
  public void reveal(Viewer by, Instant at) {
    visibleToProvider = true;
    changed(by, at);
  }

  /** It takes effect: the report is sent, or it is serious, or it was born outside a visit. */
  public void open(
      DeadlineClass demand, Deadline forPlan, Deadline forCorrection, Viewer by, Instant at) {
    refuseUnless(state == DRAFT, FindingRefusal.ALREADY_OPEN);
    planRequired = demand.planRequired();
    planDeadline = forPlan;
    deadline = forCorrection;
    openedAt = at;
    visibleToProvider = true;
    enter(OPEN, by, at);
  }

  /** Another grading takes effect, with what it demands; work already done is not asked again. */
  public void regrade(
      GradingOrder order, Deadline forPlan, Deadline forCorrection, Viewer by, Instant at) {
    refuseUnless(state.isOpen(), FindingRefusal.NOT_OPEN);
    boolean asksAnew = isAskedAnewBy(order);
    owe(lastDaysUnder(order, forPlan, forCorrection));
    severity = order.severity();
    scope = order.scope();
    if (asksAnew && (state != PLAN_ACCEPTED || !severity.needsCorrection())) {
      state = state == PLAN_RETURNED && planRequired ? PLAN_RETURNED : OPEN;
    }
    changed(by, at);
  }

  /**
   * What would be owed if this grading took effect now: a graver one never gives more time, what
   * was answered is not asked again, and a plan that was handed in is assessed all the same.
   */
  public LastDays lastDaysUnder(GradingOrder order, Deadline forPlan, Deadline forCorrection) {
    if (!state.isOpen()) {
      return new LastDays(order.demand().planRequired(), forPlan, forCorrection);
    }
    if (!state.isWithProducer()) {
      return new LastDays(planRequired, planDeadline, deadline);
    }
    boolean stricter = order.repeated() || order.severity().level() > severity.level();
    Deadline correction = stricter ? earlier(deadline, forCorrection) : forCorrection;
    boolean handedIn = state == PLAN_SUBMITTED && order.severity().needsCorrection();
    return handedIn && !order.demand().planRequired()
        ? new LastDays(true, planDeadline, correction)
        : new LastDays(
            order.demand().planRequired(),
            stricter ? earlier(planDeadline, forPlan) : forPlan,
            correction);
  }

  /** Whether a grading changes what the producer is to do next. */
  public boolean isAskedAnewBy(GradingOrder order) {
    return state == OPEN
        || state == PLAN_RETURNED
        || state == PLAN_ACCEPTED
        || (state == PLAN_SUBMITTED && !order.severity().needsCorrection());
  }

  /** Somebody wants it graded otherwise; the page that others look at is no longer the latest. */
  public void gradingProposed(Viewer by, Instant at) {
    refuseUnless(state.isOpen(), FindingRefusal.NOT_OPEN);
    changed(by, at);
  }

  /** It rested on an error of fact. */
  public void withdraw(Viewer by, Instant at) {
    refuseIf(state == CLOSED || state == WITHDRAWN, FindingRefusal.NOT_OPEN);
    enter(WITHDRAWN, by, at);
  }

  /** The producer has taken note of a good practice or a recommendation, which closes it. */
  public void acknowledge(String note, Viewer by, Instant at) {
    refuseIf(severity.needsCorrection(), FindingRefusal.NEEDS_CORRECTION);
    refuseUnless(state == OPEN, FindingRefusal.NOT_OPEN);
    acknowledgementNote = note;
    acknowledged = new Signature(by, at);
    enter(CLOSED, by, at);
  }

  /** The producer proposes how to correct it; again, if the last plan was returned. */
  public void submitPlan(CorrectivePlan plan, Viewer by, Instant at) {
    refuseUnless(planRequired, FindingRefusal.NO_PLAN_NEEDED);
    refuseUnless(state == OPEN || state == PLAN_RETURNED, FindingRefusal.NOT_OPEN);
    plan.submit(isPast(planDeadline, at), by, at);
    plans.add(plan);
    enter(PLAN_SUBMITTED, by, at);
  }

  /** The officer accepts the plan, or returns it with a reason. */
  public void assessPlan(boolean accepted, String reason, Viewer by, Instant at) {
    PlanOutcome outcome = accepted ? PlanOutcome.ACCEPTED : PlanOutcome.RETURNED;
    assessPlan(new PlanAssessment(outcome, reason), by, at);
  }

  /** The officer accepts, returns or rejects the plan, or directs the measures instead. */
  public void assessPlan(PlanAssessment assessment, Viewer by, Instant at) {
    refuseUnless(state == PLAN_SUBMITTED, FindingRefusal.NO_PLAN_SUBMITTED);
    CorrectivePlan proposed = plan().orElseThrow();
    proposed.assess(assessment, by, at);
    if (assessment.outcome() == PlanOutcome.DIRECTED) {
      plans.add(CorrectivePlan.directed(proposed, assessment, by, at.plusMillis(1)));
    }
    enter(assessment.outcome().settles() ? PLAN_ACCEPTED : PLAN_RETURNED, by, at);
  }

  /** The producer tells how far one action is; done needs evidence. */
  public CorrectiveAction progress(
      UUID actionId, ActionState next, String note, List<UUID> evidence, Viewer by, Instant at) {
    refuseUnless(mayProgress(), FindingRefusal.NO_ACTION_TO_CARRY_OUT);
    CorrectiveAction action =
        plan().orElseThrow().actions().stream()
            .filter(each -> each.id().equals(actionId))
            .findFirst()
            .orElseThrow(() -> new MissingException("corrective action"));
    action.progress(next, note, evidence, by, at);
    changed(by, at);
    return action;
  }

  /** The producer says that it is corrected. This never closes it. */
  public void reportDone(String text, Viewer by, Instant at) {
    refuseIf(planRequired && state != PLAN_ACCEPTED, FindingRefusal.PLAN_NOT_ACCEPTED);
    refuseUnless(state == OPEN || state == PLAN_ACCEPTED, FindingRefusal.NOT_OPEN);
    completionText = text;
    completed = new Signature(by, at);
    completionLate = isPast(deadline, at);
    enter(REPORTED_DONE, by, at);
  }

  /** The producer's answer to the draft report was found right: corrected before it opened. */
  public void acceptAsFixed(String text, Signature reported, Viewer by, Instant at) {
    refuseUnless(state == OPEN, FindingRefusal.NOT_OPEN);
    completionText = text;
    completed = reported;
    enter(REPORTED_DONE, by, at);
  }

  /** The officer satisfies themselves that the correction is real, or sends it back. */
  public void verify(Verification seen, Viewer by, Instant at) {
    refuseUnless(state == REPORTED_DONE, FindingRefusal.NOT_REPORTED_DONE);
    refuseIf(by.userId().equals(completed.personId()), FindingRefusal.OWN_WORK);
    verification = seen;
    verified = new Signature(by, at);
    enter(seen.passed() ? VERIFIED : backToWork(), by, at);
  }

  /** What was said to be corrected was not: a plan is asked for after all, from now on. */
  public void askPlan(Deadline forPlan, Deadline forCorrection, Viewer by, Instant at) {
    refuseUnless(awaitsPlan(), FindingRefusal.NO_PLAN_NEEDED);
    planDeadline = forPlan;
    deadline = forCorrection;
    changed(by, at);
  }

  /** Whether a correction that is not real is sent back to the making of a plan. */
  public boolean asksPlanWhenSentBack() {
    return planRequired && backToWork() == OPEN;
  }

  /** Nothing remains to be done. */
  public void close(String reason, Viewer by, Instant at) {
    refuseUnless(state == VERIFIED, FindingRefusal.NOT_VERIFIED);
    plan()
        .map(CorrectivePlan::openActions)
        .filter(open -> !open.isEmpty())
        .ifPresent(open -> refuseIf(true, FindingRefusal.ACTION_OPEN, open.get(0).title()));
    closingReason = reason;
    closed = new Signature(by, at);
    enter(CLOSED, by, at);
  }

  /** Whether there is an accepted plan whose actions are carried out. */
  public boolean mayProgress() {
    boolean carriesOut = state == PLAN_ACCEPTED || state == REPORTED_DONE || state == VERIFIED;
    return carriesOut && plan().map(CorrectivePlan::accepted).orElse(false);
  }

  /** What was done has not had its effect: the work begins again, as the order demands now. */
  public void reopen(
      GradingOrder order, Deadline forPlan, Deadline forCorrection, Viewer by, Instant at) {
    refuseUnless(state == CLOSED, FindingRefusal.NOT_CLOSED);
    owe(lastDaysUnder(order, forPlan, forCorrection));
    completed = null;
    completionText = null;
    completionLate = false;
    verification = null;
    verified = null;
    closingReason = null;
    closed = null;
    enter(OPEN, by, at);
  }

  /**
   * Which last day runs for the producer now.
   *
   * @throws fi.valvomo.kernel.entity.RefusedException when none can be moved any more
   */
  public DeadlineTarget extendable() {
    refuseIf(state == CLOSED || state == WITHDRAWN, FindingRefusal.EXTENSION_AFTER_CLOSING);
    if (awaitsPlan()) {
      return DeadlineTarget.PLAN;
    }
    boolean runs = state == OPEN || state == PLAN_SUBMITTED || state == PLAN_ACCEPTED;
    refuseUnless(runs && deadline != null, FindingRefusal.NOTHING_TO_EXTEND);
    return DeadlineTarget.CORRECTION;
  }

  /** Whether {@link #extendable} has an answer. */
  public boolean mayBeExtended() {
    return awaitsPlan()
        || (deadline != null
            && (state == OPEN || state == PLAN_SUBMITTED || state == PLAN_ACCEPTED));
  }

  /** The deadline that {@link #extendable} names. */
  public Deadline deadlineInForce() {
    return extendable() == DeadlineTarget.PLAN ? planDeadline : deadline;
  }

  /** When the demands that run were sent; empty where none run. */
  public Optional<LocalDate> sentOn() {
    return Optional.ofNullable(deadline).map(Deadline::sentOn);
  }

  /** What was sent was not opened on its day: its last days are counted from a later arrival. */
  public void recount(Deadline forPlan, Deadline forCorrection, Instant at) {
    planDeadline = forPlan;
    deadline = forCorrection;
    changed(Viewer.SYSTEM, at);
  }

  /**
   * The last day of the correction, should the plan get time until a day: it moves along by as many
   * days where it would otherwise fall due before there is a plan. Null where none runs.
   */
  public LocalDate correctionWithPlanUntil(LocalDate until) {
    if (deadline == null || until.isBefore(deadline.dueOn())) {
      return deadline == null ? null : deadline.dueOn();
    }
    long moved = ChronoUnit.DAYS.between(planDeadline.dueOn(), until);
    return WorkingDays.onOrAfter(deadline.dueOn().plusDays(moved));
  }

  /** More time was granted. */
  public void extend(DeadlineTarget target, LocalDate until, Viewer by, Instant at) {
    refuseIf(state == CLOSED || state == WITHDRAWN, FindingRefusal.EXTENSION_AFTER_CLOSING);
    if (target == DeadlineTarget.PLAN) {
      LocalDate along = correctionWithPlanUntil(until);
      deadline = along == null ? null : deadline.movedTo(along);
      planDeadline = planDeadline.movedTo(until);
    } else {
      deadline = deadline.movedTo(until);
    }
    changed(by, at);
  }

  /** Whether its last day has passed while the producer still owes something. */
  public boolean isOverdue(Instant now) {
    return state.isWithProducer()
        && (isPast(deadline, now) || (awaitsPlan() && isPast(planDeadline, now)));
  }

  /** Whether the producer owes a plan. */
  public boolean awaitsPlan() {
    return planRequired && (state == OPEN || state == PLAN_RETURNED);
  }

  /** To the plan that was accepted; where there is none, what the grading demands is asked. */
  private FindingState backToWork() {
    boolean planned = plan().map(CorrectivePlan::accepted).orElse(false);
    return planned ? PLAN_ACCEPTED : OPEN;
  }

  private void owe(LastDays days) {
    planRequired = days.planRequired();
    planDeadline = days.plan();
    deadline = days.correction();
  }

  private void enter(FindingState next, Viewer by, Instant at) {
    state = next;
    changed(by, at);
  }

  private static Deadline earlier(Deadline before, Deadline now) {
    boolean keeps = before != null && now != null && before.dueOn().isBefore(now.dueOn());
    return keeps ? before : now;
  }

  private static boolean isPast(Deadline deadline, Instant now) {
    return deadline != null && now.isAfter(deadline.dueAt());
  }

  /** Whether this person's producer may know of it. */
  public boolean isVisibleTo(UUID producer) {
    return visibleToProvider && producerId.equals(producer);
  }
}
