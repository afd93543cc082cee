package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtension;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** More time for an account of how a plan is followed. */
@Entity
@Table(name = "account_extension")
@AttributeOverride(name = "subjectId", column = @Column(name = "account_id"))
public class AccountExtension extends TimeExtension {

  protected AccountExtension() {}

  private AccountExtension(PlanAccount account, MoreTime time, Viewer by, Instant at) {
    super(account.id(), time, by, at);
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
}
