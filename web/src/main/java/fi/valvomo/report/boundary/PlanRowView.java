package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.PlanRow;
import fi.valvomo.report.entity.PlanRow.LatestAccount;
import fi.valvomo.report.entity.PlanSignal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the list of plans: a unit, its plan, its latest account, and what is wrong.
 *
 * @param id of the plan, which bears the unit's
 */
public record PlanRowView(
    UUID id,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    @Schema(nullable = true) Integer confirmedNumber,
    @Schema(nullable = true) LocalDate confirmedOn,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) LocalDate publishedOn,
    @Schema(nullable = true) Instant checkedAt,
    @Schema(nullable = true) Instant brokenSince,
    @Schema(nullable = true) LatestAccountView account,
    List<PlanSignal> signals) {

  static PlanRowView of(PlanRow row) {
    return new PlanRowView(
        row.unitId(),
        row.unitId(),
        row.unitName(),
        row.producerId(),
        row.producerName(),
        row.relation(),
        row.confirmedNumber(),
        row.confirmedOn(),
        row.address(),
        row.publishedOn(),
        row.checkedAt(),
        row.brokenSince(),
        LatestAccountView.of(row.account()),
        row.signals());
  }

  /** The latest account of a plan. */
  public record LatestAccountView(
      UUID id,
      LocalDate periodFrom,
      LocalDate periodTo,
      AccountState state,
      LocalDate dueOn,
      boolean overdue) {

    static LatestAccountView of(LatestAccount account) {
      return account == null
          ? null
          : new LatestAccountView(
              account.id(),
              account.periodFrom(),
              account.periodTo(),
              account.state(),
              account.dueOn(),
              account.overdue());
    }
  }
}
