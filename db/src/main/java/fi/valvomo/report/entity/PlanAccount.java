package fi.valvomo.report.entity;

import static fi.valvomo.report.entity.AccountState.CHECKED;
import static fi.valvomo.report.entity.AccountState.MISSING;
import static fi.valvomo.report.entity.AccountState.OPEN;
import static fi.valvomo.report.entity.AccountState.PUBLISHED;
import static fi.valvomo.report.entity.AccountState.RETURNED;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportReminders.Moment;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a unit publishes every four months of how its self-monitoring plan was followed (selvitys
 * omavalvontasuunnitelman seurannasta). 741/2023 27 §. That nothing was published is a state of its
 * own.
 */
@Entity
@Table(name = "plan_account")
public class PlanAccount extends AccountFacts implements OwedAnswer {

  protected PlanAccount() {}

  /** A period is over: its account is due. */
  public PlanAccount(UnitPlan plan, Period period, Deadline deadline, Viewer by, Instant at) {
    super(UUID.randomUUID());
    planId = plan.id();
    caseId = plan.caseId();
    producerId = plan.producerId();
    relation = plan.relation();
    this.period = period;
    this.deadline = deadline;
    enter(OPEN, by, at);
  }

  /** The unit tells what it published and where, in time or late. */
  public AccountPublication publish(AccountText text, Viewer by, Instant at) {
    refuseUnlessAwaited();
    boolean after = isPastLastDay(at);
    sendings++;
    if (sendings == 1) {
      late = after;
    }
    AccountPublication told = new AccountPublication(sendings, text, after, new Signature(by, at));
    publications.add(told);
    enter(PUBLISHED, by, at);
    return told;
  }

  @Override
  public void refuseUnlessAwaited() {
    refuseIf(settled != null, PlanRefusal.ACCOUNT_CLOSED);
    refuseIf(state == PUBLISHED, PlanRefusal.ACCOUNT_PUBLISHED);
    refuseIf(state == CHECKED, PlanRefusal.ACCOUNT_CHECKED);
  }

  /** The officer has read what is published and is content with it. */
  public void check(String note, Viewer by, Instant at) {
    requirePublished().check(true, note, new Signature(by, at));
    enter(CHECKED, by, at);
  }

  /** The officer asks for what is lacking, by a new last day. */
  public void sendBack(String note, Deadline toComplete, Viewer by, Instant at) {
    requirePublished().check(false, note, new Signature(by, at));
    deadline = toComplete;
    missedAt = null;
    enter(RETURNED, by, at);
  }

  private AccountPublication requirePublished() {
    refuseUnless(state == PUBLISHED, PlanRefusal.ACCOUNT_NOT_PUBLISHED);
    return publication().orElseThrow();
  }

  /** The last day has passed: an unpublished one is missing, a returned one stays returned. */
  public void miss(Instant at) {
    missedAt = at;
    enter(state == OPEN ? MISSING : state, Viewer.SYSTEM, at);
  }

  @Override
  public void extend(LocalDate until, Viewer by, Instant at) {
    refuseUnlessAwaited();
    deadline = deadline.movedTo(until);
    missedAt = null;
    enter(state == MISSING ? OPEN : state, by, at);
  }

  /** Nothing is waited for any more; that there is none is what is known. */
  public void leaveMissing(String reason, Viewer by, Instant at) {
    refuseUnless(isOverdue(at), PlanRefusal.ACCOUNT_NOT_LATE);
    settledReason = reason;
    settled = new Signature(by, at);
    enter(MISSING, by, at);
  }

  /** A reminder went out. */
  public void told(Moment moment, Instant at) {
    toldMoment = moment;
    toldOf = deadline.dueOn();
    changed(Viewer.SYSTEM, at);
  }

  /** Of which moments of its last day was told; an earlier one is no news after a later one. */
  public Set<Moment> toldMoments() {
    return deadline.dueOn().equals(toldOf)
        ? Arrays.stream(Moment.values())
            .filter(moment -> moment.compareTo(toldMoment) <= 0)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Whether the unit still owes it. */
  public boolean isAwaited() {
    return settled == null && state != PUBLISHED && state != CHECKED;
  }

  @Override
  public boolean isReturned() {
    return state == RETURNED;
  }

  /** Whether the unit owes it and its last day has passed. */
  public boolean isOverdue(Instant now) {
    return isAwaited() && isPastLastDay(now);
  }

  private boolean isPastLastDay(Instant at) {
    return at.isAfter(deadline.dueAt());
  }

  private void enter(AccountState next, Viewer by, Instant at) {
    state = next;
    changed(by, at);
  }
}
