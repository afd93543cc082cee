package fi.valvomo.work.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What people send about more time, whatever its last day is for. */
public final class MoreTimeRequests {

  private static final int TEXT = 20_000;

  private MoreTimeRequests() {}

  /** Until when more time is asked for, or given, and why. */
  public record ExtensionRequest(
      @NotNull LocalDate until, @NotBlank @Size(max = TEXT) String reason) {}

  /**
   * What is decided on a request for more time.
   *
   * @param until null for the day that was asked for
   */
  public record ExtensionDecision(
      @NotNull Boolean granted, LocalDate until, @NotBlank @Size(max = TEXT) String reason) {}
}
