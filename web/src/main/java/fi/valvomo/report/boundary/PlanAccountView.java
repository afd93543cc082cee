package fi.valvomo.report.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.report.boundary.UnitPlanView.PublicationView;
import fi.valvomo.report.control.ReadAccounts.AccountPage;
import fi.valvomo.report.entity.AccountPublication;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.boundary.MoreTimeView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The account of a plan's follow-up.
 *
 * @param publications the oldest first
 * @param leftMissing why nothing is waited for any more, or null
 * @param link how the published address answered, or null
 */
public record PlanAccountView(
    AccountRowView row,
    UUID caseId,
    DeadlineView deadline,
    @Schema(nullable = true) Instant missedAt,
    List<MoreTimeView> extensions,
    List<AccountPublicationView> publications,
    @Schema(nullable = true) LeftMissing leftMissing,
    @Schema(nullable = true) LinkView link,
    List<String> allowedActs) {

  static PlanAccountView of(AccountPage page, Language language) {
    PlanAccount account = page.account();
    return new PlanAccountView(
        AccountRowView.of(page.row()),
        account.caseId(),
        DeadlineView.of(account.deadline(), language),
        account.missedAt(),
        page.extensions().stream()
            .map(extension -> MoreTimeView.of(extension.id(), extension.time()))
            .toList(),
        account.publications().stream().map(AccountPublicationView::of).toList(),
        LeftMissing.of(account),
        LinkView.of(page.address()),
        page.allowedActs());
  }

  /** What a unit told that it published, and what the officer said of it. */
  public record AccountPublicationView(
      int number,
      String observations,
      @Schema(nullable = true) String changes,
      PublicationView publication,
      boolean late,
      String by,
      Instant at,
      @Schema(nullable = true) Boolean sufficient,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) String checkedBy,
      @Schema(nullable = true) Instant checkedAt) {

    static AccountPublicationView of(AccountPublication told) {
      boolean checked = told.checked() != null;
      return new AccountPublicationView(
          told.number(),
          told.observations(),
          told.changes(),
          PublicationView.of(told.publication()),
          told.late(),
          told.told().name(),
          told.told().at(),
          told.sufficient(),
          told.note(),
          checked ? told.checked().name() : null,
          checked ? told.checked().at() : null);
    }
  }

  /** Nothing is waited for any more. */
  public record LeftMissing(String reason, String by, Instant at) {

    static LeftMissing of(PlanAccount account) {
      return account.settled() == null
          ? null
          : new LeftMissing(
              account.settledReason(), account.settled().name(), account.settled().at());
    }
  }
}
