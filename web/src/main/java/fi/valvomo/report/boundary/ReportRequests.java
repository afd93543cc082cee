package fi.valvomo.report.boundary;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send about reports. */
public final class ReportRequests {

  private static final int TEXT = 20_000;

  private ReportRequests() {}

  /** What was typed so far, by the id of the field. */
  public record ReportDraft(@NotNull Map<String, Object> answers) {}

  /**
   * A sending.
   *
   * @param answers null to send what was last saved
   * @param confirmed fields whose shares above 0 and at most 1 per cent are right as they stand
   */
  public record ReportSending(
      Map<String, Object> answers,
      @Schema(nullable = true) @Size(max = 500) Set<String> confirmed) {

    Set<String> fields() {
      return confirmed == null ? Set.of() : confirmed;
    }
  }

  /**
   * A sending from a producer's own system.
   *
   * @param template code of the template, such as {@code UNIT_SELF_MONITORING}
   * @param answers by the id of the field
   * @param confirmed fields whose shares above 0 and at most 1 per cent are right as they stand
   */
  public record ReportFromSystem(
      @NotBlank @Size(max = 60) String template,
      @NotNull LocalDate periodFrom,
      @NotNull LocalDate periodTo,
      @NotNull UUID unitId,
      @NotNull Map<String, Object> answers,
      @Schema(nullable = true) @Size(max = 500) Set<String> confirmed) {

    Set<String> fields() {
      return confirmed == null ? Set.of() : confirmed;
    }
  }

  /** The officer is content. */
  public record ReportAcceptance(@Size(max = TEXT) String reason) {}

  /** The officer returns the report; comments by the id of their field. */
  public record ReportReturn(
      @NotBlank @Size(max = TEXT) String reason,
      @Size(max = 500) Map<String, @NotBlank @Size(max = 4_000) String> comments) {

    Map<String, String> byField() {
      return comments == null ? Map.of() : comments;
    }
  }

  /**
   * What follows from a missed last day.
   *
   * @param extended whether more time is given; then until when
   */
  public record MissingDecision(
      @NotNull Boolean extended, LocalDate until, @NotBlank @Size(max = TEXT) String reason) {

    LocalDate day() {
      if (until == null) {
        throw InvalidException.of("until", "required");
      }
      return until;
    }
  }

  /**
   * A finding from one field; words that are not given are the proposed ones.
   *
   * @param field id of the field; null where the finding is that the report is missing
   */
  public record FindingFromField(
      @Size(min = 1, max = 100) String field,
      @NotNull Severity severity,
      @NotNull Scope scope,
      @Size(max = 400) String title,
      @Size(max = TEXT) String description) {}
}
