package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version in the list of report templates, without what it asks.
 *
 * @param validFrom first day in force, or null while a draft
 * @param validTo last day in force, or null
 */
public record ReportTemplateRow(
    UUID id,
    String code,
    int number,
    LocalizedText title,
    LocalDate validFrom,
    LocalDate validTo,
    String changedBy,
    Instant changedAt) {

  /** Where it stands on a day. */
  public ReportTemplateState stateOn(LocalDate day) {
    if (validFrom == null) {
      return ReportTemplateState.DRAFT;
    }
    boolean ended = validTo != null && (validTo.isBefore(day) || validTo.isBefore(validFrom));
    return ended ? ReportTemplateState.ARCHIVED : ReportTemplateState.IN_FORCE;
  }
}
