package fi.valvomo.report.boundary;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.report.control.PlanConfirmation;
import fi.valvomo.report.entity.AccountText;
import fi.valvomo.report.entity.PlanSignal;
import fi.valvomo.report.entity.Publication;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/** What people send about self-monitoring plans and their accounts. */
public final class PlanRequests {

  private static final int TEXT = 20_000;

  private PlanRequests() {}

  /** What was written, by heading. */
  public record PlanDraft(@NotNull Map<String, Object> texts) {}

  /**
   * The producer confirms a version.
   *
   * @param texts null for what was last saved
   * @param change what changed against the earlier version and why
   * @param responsible the responsible person of the unit
   * @param noSecrets that nothing secret stands in it
   */
  public record PlanConfirmationRequest(
      Map<String, Object> texts,
      @NotBlank @Size(max = TEXT) String change,
      @NotBlank @Size(max = 200) String responsible,
      @NotNull Boolean noSecrets) {

    PlanConfirmation toConfirmation() {
      return new PlanConfirmation(texts, change.strip(), responsible.strip(), noSecrets);
    }
  }

  /** Where the plan is published on the net, since when, and where it is displayed in the unit. */
  public record PlanPublicationRequest(
      @NotBlank @Size(max = 2_000) String address,
      @NotNull LocalDate publishedOn,
      @NotBlank @Size(max = 500) String displayedAt) {}

  /** A finding of what is wrong; words that are not given are the proposed ones. */
  public record FindingFromSignal(
      @NotNull PlanSignal signal,
      @NotNull Severity severity,
      @NotNull Scope scope,
      @Size(max = 400) String title,
      @Size(max = TEXT) String description) {}

  /**
   * What a unit published of a period.
   *
   * @param observations what the follow-up showed
   * @param changes what was changed on its ground; null where nothing was
   */
  public record AccountPublicationRequest(
      @NotBlank @Size(max = TEXT) String observations,
      @Size(max = TEXT) String changes,
      @NotBlank @Size(max = 2_000) String address,
      @NotNull LocalDate publishedOn,
      @NotBlank @Size(max = 500) String displayedAt) {

    AccountText toText(LocalDate today) {
      String changed = changes == null || changes.isBlank() ? null : changes.strip();
      return new AccountText(
          observations.strip(), changed, new Publication(address, publishedOn, displayedAt, today));
    }
  }

  /**
   * What the officer found.
   *
   * @param note what is lacking, where it is not sufficient
   */
  public record AccountCheckRequest(@NotNull Boolean sufficient, @Size(max = TEXT) String note) {

    String lacking() {
      if (note == null || note.isBlank()) {
        throw InvalidException.of("note", "required");
      }
      return note.strip();
    }
  }

  /**
   * What follows from a missed last day.
   *
   * @param extended whether more time is given; then until when
   */
  public record MissingAccountDecision(
      @NotNull Boolean extended, LocalDate until, @NotBlank @Size(max = TEXT) String reason) {

    LocalDate day() {
      if (until == null) {
        throw InvalidException.of("until", "required");
      }
      return until;
    }
  }
}
