package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for more time for an account with the officer's decision, or time given unasked. */
@Entity
@Table(name = "account_extension")
public class AccountExtension extends Versioned {

  @Column(name = "account_id")
  private UUID accountId;

  @Embedded private MoreTime time;

  protected AccountExtension() {}

  private AccountExtension(PlanAccount account, MoreTime time, Viewer by, Instant at) {
    super(UUID.randomUUID());
    accountId = account.id();
    this.time = time;
    changed(by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static AccountExtension asked(
      PlanAccount account, LocalDate until, String reason, Viewer by, Instant at) {
    account.refuseUnlessAwaited();
    MoreTime time = MoreTime.asked(account.deadline(), until, reason, by, at);
    return new AccountExtension(account, time, by, at);
  }

  /** The officer gives time that nobody asked for, such as after the last day. */
  public static AccountExtension given(
      PlanAccount account, LocalDate until, String reason, Viewer by, Instant at) {
    MoreTime time = MoreTime.given(account.deadline(), until, reason, by, at);
    return new AccountExtension(account, time, by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  public UUID accountId() {
    return accountId;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
