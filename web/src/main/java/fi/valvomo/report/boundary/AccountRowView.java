package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.AccountState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of accounts. */
public record AccountRowView(
    UUID id,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    LocalDate periodFrom,
    LocalDate periodTo,
    AccountState state,
    LocalDate dueOn,
    boolean overdue,
    boolean settled,
    boolean late,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) LocalDate publishedOn,
    @Schema(nullable = true) Instant checkedAt,
    @Schema(nullable = true) Instant brokenSince) {

  static AccountRowView of(AccountRow row) {
    return new AccountRowView(
        row.id(),
        row.unitId(),
        row.unitName(),
        row.producerId(),
        row.producerName(),
        row.relation(),
        row.periodFrom(),
        row.periodTo(),
        row.state(),
        row.dueOn(),
        row.overdue(),
        row.settled(),
        row.late(),
        row.address(),
        row.publishedOn(),
        row.checkedAt(),
        row.brokenSince());
  }
}
