package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountExtension;
import fi.valvomo.report.entity.AccountExtensions;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.PublishedAddress;
import fi.valvomo.report.entity.PublishedAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads accounts with all that their pages show. */
@ApplicationScoped
@Transactional
public class ReadAccounts {

  @Inject private PlanAccounts accounts;
  @Inject private AccountExtensions extensions;
  @Inject private PublishedAddresses addresses;
  @Inject private AllowedAccountActs acts;
  @Inject private Clock clock;

  public AccountPage read(UUID id, Viewer viewer) {
    PlanAccount account = accounts.forViewer(id, viewer);
    account.publications().size(); // read here, shown after the transaction
    List<AccountExtension> more = extensions.of(id);
    return new AccountPage(
        account,
        accounts.row(id, today()),
        more,
        addresses.find(id),
        acts.of(account, more, viewer));
  }

  public Page<AccountRow> list(AccountFilter filter, Viewer viewer, Cursor after, int limit) {
    return accounts.rows(filter, viewer, after, limit);
  }

  /** The day by which late is told. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  /**
   * An account and what stands around it.
   *
   * @param extensions more time, asked for and given
   * @param address how the published address answered
   * @param allowedActs names of the acts that this person may do now
   */
  public record AccountPage(
      PlanAccount account,
      AccountRow row,
      List<AccountExtension> extensions,
      Optional<PublishedAddress> address,
      List<String> allowedActs) {}
}
