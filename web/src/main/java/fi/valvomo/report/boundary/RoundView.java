package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.report.control.ReadRounds.RoundPage;
import fi.valvomo.report.entity.FollowUpKind;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.RoundFollowUp;
import fi.valvomo.report.entity.RoundRow;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round with how far it is. */
public record RoundView(
    UUID id,
    long version,
    RoundRowView progress,
    UUID templateId,
    int templateNumber,
    DeadlineView deadline,
    @Schema(nullable = true) RelationType relation,
    @Schema(nullable = true) UnitType unitType,
    @Schema(nullable = true) String area,
    int namedUnits,
    boolean onePerProducer,
    @Schema(nullable = true) Integer everyMonths,
    String openedBy,
    @Schema(nullable = true) FollowUpView followUp)
    implements Tagged {

  static RoundView of(RoundPage page, Language language) {
    ReportRound round = page.round();
    return new RoundView(
        round.id(),
        round.version(),
        RoundRowView.of(page.row()),
        round.templateId(),
        page.template().number(),
        DeadlineView.of(round.deadline(), language),
        round.scope().relation(),
        round.scope().unitType(),
        round.scope().area(),
        round.scope().unitIds().size(),
        round.scope().onePerProducer(),
        round.everyMonths(),
        round.opened().name(),
        FollowUpView.of(page.followUp()));
  }

  /**
   * What was done to all reports at once last.
   *
   * @param total how many there were to do
   * @param done how many are done
   * @param endedAt null while it goes on
   */
  public record FollowUpView(
      FollowUpKind kind,
      @Schema(nullable = true) LocalDate until,
      String askedBy,
      Instant askedAt,
      int total,
      int done,
      @Schema(nullable = true) Instant endedAt) {

    static FollowUpView of(RoundFollowUp of) {
      return of == null
          ? null
          : new FollowUpView(
              of.kind(),
              of.until(),
              of.asked().name(),
              of.asked().at(),
              of.total(),
              of.done(),
              of.endedAt());
    }
  }

  /**
   * One line of a list of rounds; a producer sees its own units counted.
   *
   * @param asked how many units were asked
   * @param started of how many the process runs
   * @param late awaited after their last day
   * @param missing nobody answered: never counted as anything else
   */
  public record RoundRowView(
      UUID id,
      L10n name,
      L10n title,
      LocalDate periodFrom,
      LocalDate periodTo,
      LocalDate dueOn,
      @Schema(nullable = true) LocalDate nextOpensOn,
      Instant openedAt,
      int asked,
      int started,
      int open,
      int submitted,
      int returned,
      int accepted,
      int missing,
      int late) {

    static RoundRowView of(RoundRow row) {
      return new RoundRowView(
          row.id(),
          L10n.of(row.name()),
          L10n.of(row.title()),
          row.periodFrom(),
          row.periodTo(),
          row.dueOn(),
          row.nextOpensOn(),
          row.openedAt(),
          row.asked(),
          row.started(),
          row.open(),
          row.submitted(),
          row.returned(),
          row.accepted(),
          row.missing(),
          row.late());
    }
  }
}
