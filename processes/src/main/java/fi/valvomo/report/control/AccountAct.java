package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What every step of an account has in common, as {@link ReportAct} has for reports. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountAct {

  @Inject private PlanAccounts accounts;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Does one step of an officer.
   *
   * @param verb what the aggregate does, given the present instant
   * @param told kind of the event
   */
  PlanAccount take(
      UUID id,
      String step,
      Viewer viewer,
      BiConsumer<PlanAccount, Instant> verb,
      String told,
      String why,
      Map<String, Object> routing) {
    Instant now = clock.instant();
    PlanAccount account = accounts.forViewer(id, viewer);
    WorkItem work = steps.requireOpen(account, step, viewer);
    AccountState before = account.state();
    verb.accept(account, now);
    tell(told, account, before, why, viewer, now);
    steps.complete(work, viewer, routing);
    return account;
  }

  /** Something happened that both sides may know. */
  void tell(
      String kind,
      PlanAccount account,
      AccountState before,
      String why,
      Viewer viewer,
      Instant at) {
    events.fire(
        DomainEvent.of(kind, account, viewer, at)
            .change(before, account.state())
            .because(why)
            .openToParties());
  }
}
