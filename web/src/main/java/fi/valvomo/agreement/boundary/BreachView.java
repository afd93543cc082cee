package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.control.ReadBreaches.Seen;
import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachRow;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.boundary.MoreTimeView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One missed target that is watched, or was.
 *
 * @param aim what was to be reached, in words
 * @param missing whether nothing was told of the period
 * @param value the figure as it stood when the watch began; null where there was none
 * @param compared with what it was compared
 * @param unitId null of a service line, as is its producer
 * @param responsible who answers for the service line; null of a producer
 * @param answers whether this person answers for the service line
 * @param periods how many periods have been missed since one was reached
 * @param gap how far the figure was from that, in per cent of it
 * @param explainedLate whether it was explained after the last day
 * @param proposesFinding whether a finding, or a measure of a service line, is proposed where the
 *     explanation is not accepted; null to the producer, and while nothing is to be decided
 * @param proposedSeverity of that finding, 1 to 4; null where none is proposed
 * @param decidedSeverity of the finding that was made; null where none was
 * @param overrideReason why it was decided otherwise than proposed; null to the producer
 * @param reachedAt when a corrected figure was seen to reach the target after a finding was made
 * @param measure what is done about what a service line missed; null where none was agreed on
 * @param carriesOut whether that is this person's to do
 */
public record BreachView(
    UUID id,
    long version,
    UUID targetId,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    String aim,
    @Schema(nullable = true) String unit,
    int decimals,
    UUID indicatorId,
    @Schema(nullable = true) UUID agreementId,
    @Schema(nullable = true) String agreementName,
    PartyType subjectType,
    UUID subjectId,
    String subjectName,
    @Schema(nullable = true) UUID unitId,
    @Schema(nullable = true) UUID producerId,
    RelationType relation,
    UUID caseId,
    String caseNumber,
    @Schema(nullable = true) String responsible,
    boolean answers,
    PeriodKind periodKind,
    LocalDate periodFrom,
    boolean missing,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) BigDecimal compared,
    int periods,
    BigDecimal gap,
    int weight,
    BreachState state,
    LocalDate dueOn,
    List<MoreTimeView> extensions,
    @Schema(nullable = true) String explanation,
    @Schema(nullable = true) String explainedBy,
    @Schema(nullable = true) Instant explainedAt,
    boolean explainedLate,
    @Schema(nullable = true) String assessment,
    @Schema(nullable = true) String assessedBy,
    @Schema(nullable = true) Instant assessedAt,
    @Schema(nullable = true) Boolean proposesFinding,
    @Schema(nullable = true) Integer proposedSeverity,
    @Schema(nullable = true) Integer decidedSeverity,
    @Schema(nullable = true) String overrideReason,
    @Schema(nullable = true) UUID findingId,
    @Schema(nullable = true) Instant reachedAt,
    @Schema(nullable = true) LineMeasureView measure,
    boolean carriesOut)
    implements Tagged {

  /** As this person may see it. */
  static BreachView of(Seen seen, boolean organiser, FigureWords words) {
    Breach breach = seen.breach();
    BreachRow row = seen.row();
    return new BreachView(
        breach.id(),
        breach.version(),
        row.targetId(),
        row.code(),
        row.nameFi(),
        row.nameSv(),
        row.nameEn(),
        words.aim(seen.target()),
        seen.target().unit(),
        seen.target().decimals(),
        seen.target().indicatorId(),
        seen.target().agreementId(),
        seen.target().agreementName(),
        row.subjectType(),
        row.subjectId(),
        row.subjectName(),
        breach.unitId(),
        breach.producerId(),
        row.relation(),
        breach.caseId(),
        seen.caseNumber(),
        seen.responsible(),
        seen.answers(),
        row.periodKind(),
        row.periodFrom(),
        breach.facts().missing(),
        breach.facts().value(),
        breach.facts().aim(),
        row.periods(),
        row.gap(),
        breach.facts().weight(),
        breach.state(),
        row.dueOn(),
        seen.extensions().stream()
            .map(extension -> MoreTimeView.of(extension.id(), extension.time()))
            .toList(),
        breach.explanation(),
        breach.explainedBy(),
        breach.explainedAt(),
        breach.explainedLate(),
        breach.assessment(),
        breach.assessedBy(),
        breach.assessedAt(),
        seen.proposed() == null ? null : seen.proposed().finding(),
        proposedSeverity(seen, organiser),
        breach.decidedSeverity(),
        organiser ? breach.overrideReason() : null,
        breach.findingId(),
        breach.reachedAt(),
        LineMeasureView.of(seen.measure(), seen.handovers()),
        seen.carriesOut());
  }

  private static Integer proposedSeverity(Seen seen, boolean organiser) {
    if (seen.proposed() != null) {
      return seen.proposed().severity();
    }
    return organiser ? seen.breach().proposedSeverity() : null;
  }
}
