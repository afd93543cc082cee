package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.finding.entity.VerificationMethod;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people send about a finding. */
public final class FindingRequests {

  private static final int TITLE = 400;
  private static final int TEXT = 20_000;

  private FindingRequests() {}

  /** A finding on a visit, or outside one: then unit and relation are needed. */
  public record NewFinding(
      UUID inspectionId,
      UUID unitId,
      UUID relationId,
      String criterionCode,
      @NotNull Severity severity,
      @NotNull Scope scope,
      @NotBlank @Size(max = TITLE) String title,
      @NotBlank @Size(max = TEXT) String description) {

    Grading grading() {
      return new Grading(severity, scope, title.strip(), description.strip());
    }
  }

  /** New words or grading of a draft. */
  public record Rewriting(
      @NotNull Severity severity,
      @NotNull Scope scope,
      @NotBlank @Size(max = TITLE) String title,
      @NotBlank @Size(max = TEXT) String description) {

    Grading grading() {
      return new Grading(severity, scope, title.strip(), description.strip());
    }
  }

  /** A note to a good practice or a recommendation; may be empty. */
  public record Acknowledgement(@Size(max = TEXT) String note) {}

  /** What was done, and its evidence. */
  public record Completion(
      @NotBlank @Size(max = TEXT) String text, @Size(max = 50) List<UUID> documentIds) {

    List<UUID> evidence() {
      return documentIds == null ? List.of() : documentIds;
    }
  }

  /**
   * What the officer saw, how and on which day.
   *
   * @param inspectionId by visit: the visit on which it was seen, another than that of the finding
   * @param documentIds by document: the documents that showed it
   * @param sampleSize by sample: how many were looked at
   * @param sample by sample: what was looked at and what was found in it
   */
  public record Seen(
      @NotNull VerificationMethod method,
      @NotNull Boolean verified,
      @NotBlank @Size(max = TEXT) String note,
      @NotNull LocalDate verifiedOn,
      UUID inspectionId,
      @Size(max = 50) List<@NotNull UUID> documentIds,
      @Min(1) Integer sampleSize,
      @Size(max = TEXT) String sample) {

    Verification toVerification() {
      VerificationBasis basis =
          new VerificationBasis(method, inspectionId, documentIds, sampleSize, sample);
      return new Verification(basis, verified, note, verifiedOn);
    }
  }

  /** Why it is closed. */
  public record Closure(@NotBlank @Size(max = TEXT) String reason) {}

  /** A manager's words. */
  public record ManagersNote(@NotBlank @Size(max = TEXT) String note) {}

  /**
   * What follows from a missed last day, and why.
   *
   * @param until the new last day; null lets the missed one stand
   */
  public record OverdueDecision(@NotBlank @Size(max = TEXT) String note, LocalDate until) {}
}
