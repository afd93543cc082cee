package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.control.ReadCorrection.Looked;
import fi.valvomo.finding.control.ReadCorrection.Recurred;
import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.RepeatRow;
import fi.valvomo.finding.entity.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the effect of a correction is looked at, and what was found. */
public record EffectCheckView(
    UUID id,
    Instant closedAt,
    LocalDate dueOn,
    @Schema(nullable = true) Instant searchedAt,
    List<Recurrence> recurrences,
    @Schema(nullable = true) EffectAssessed assessment) {

  static EffectCheckView of(Looked looked) {
    EffectCheck check = looked.check();
    return new EffectCheckView(
        check.id(),
        check.closedAt(),
        check.dueOn(),
        check.searchedAt(),
        looked.recurrences().stream().map(Recurrence::of).toList(),
        check.effective() == null
            ? null
            : new EffectAssessed(
                check.effective(), check.reason(), check.checked().name(), check.checked().at()));
  }

  /** A later finding of the same criterion, and what joins it to the one that was closed. */
  public record Recurrence(
      UUID id,
      String title,
      String unitName,
      Bond bond,
      Severity severity,
      FindingState state,
      Instant openedAt) {

    static Recurrence of(Recurred recurred) {
      RepeatRow row = recurred.row();
      return new Recurrence(
          row.id(),
          row.title(),
          row.unitName(),
          recurred.bond(),
          row.severity(),
          row.state(),
          row.openedAt());
    }
  }

  /** What the officer said. */
  public record EffectAssessed(boolean effective, String reason, String by, Instant at) {}
}
