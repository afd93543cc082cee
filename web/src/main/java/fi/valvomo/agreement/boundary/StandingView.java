package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.TargetState;
import fi.valvomo.agreement.entity.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a target stands in one period for one subject.
 *
 * @param subjectType UNIT, PRODUCER, SERVICE_LINE, or AGREEMENT for the whole of one
 * @param shown the figure in words, or null where there is none
 * @param explanation why it stands so, in words
 * @param smallN whether so few are behind the figure that it is not published
 * @param provisional whether the period still runs
 * @param coveredFrom of what is summed the first day of its parts, where a target or a party began
 *     later than the period; null of a figure of its own
 * @param coveredTo the last such day
 */
public record StandingView(
    UUID targetId,
    UUID subjectId,
    String subjectType,
    @Schema(nullable = true) String subjectName,
    PeriodKind periodKind,
    LocalDate periodFrom,
    LocalDate periodTo,
    TargetState state,
    Verdict verdict,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) BigDecimal numerator,
    @Schema(nullable = true) BigDecimal denominator,
    @Schema(nullable = true) LocalDate doneOn,
    @Schema(nullable = true) String shown,
    String explanation,
    boolean smallN,
    boolean provisional,
    @Schema(nullable = true) UUID measurementId,
    @Schema(nullable = true) LocalDate coveredFrom,
    @Schema(nullable = true) LocalDate coveredTo) {

  static StandingView of(StandingRow row, TargetRow target, Named subject, FigureWords words) {
    return of(row, target, subject == null ? null : subject.name(), words);
  }

  static StandingView of(StandingRow row, TargetRow target, String subject, FigureWords words) {
    return new StandingView(
        row.targetId(),
        row.subjectId(),
        row.subjectType(),
        subject,
        row.period().kind(),
        row.period().from(),
        row.period().to(),
        row.state(),
        row.verdict(),
        row.value(),
        row.numerator(),
        row.denominator(),
        row.doneOn(),
        words.value(target, row),
        words.explanation(target, row),
        row.smallN(),
        row.verdict().isPassing(),
        row.measurementId(),
        row.coveredFrom(),
        row.coveredTo());
  }
}
