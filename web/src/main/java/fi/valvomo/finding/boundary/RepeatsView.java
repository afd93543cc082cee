package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.control.EarlierFindings.EarlierFinding;
import fi.valvomo.finding.control.ReadRepeats.RepeatPage;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The earlier findings that one resembles, and what people judged of them. */
public record RepeatsView(int months, List<EarlierView> earlier, List<JudgementView> judgements) {

  static RepeatsView of(RepeatPage page) {
    return new RepeatsView(
        page.months(),
        page.earlier().stream().map(EarlierView::of).toList(),
        page.assessments().stream().map(JudgementView::of).toList());
  }

  /** One earlier finding of the same criterion. */
  public record EarlierView(
      UUID id,
      String caseNumber,
      String title,
      UUID unitId,
      String unitName,
      UUID producerId,
      String producerName,
      Severity severity,
      FindingState state,
      Instant openedAt,
      Bond bond) {

    static EarlierView of(EarlierFinding found) {
      return new EarlierView(
          found.row().id(),
          found.row().caseNumber(),
          found.row().title(),
          found.row().unitId(),
          found.row().unitName(),
          found.row().producerId(),
          found.row().producerName(),
          found.row().severity(),
          found.row().state(),
          found.row().openedAt(),
          found.bond());
    }
  }

  /** What a person judged. */
  public record JudgementView(boolean repeatedBreach, String reason, String by, Instant at) {

    static JudgementView of(RepeatAssessment assessment) {
      return new JudgementView(
          assessment.repeatedBreach(),
          assessment.reason(),
          assessment.assessed().name(),
          assessment.assessed().at());
    }
  }
}
