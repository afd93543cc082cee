package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.control.AskExtension;
import fi.valvomo.finding.control.CheckEffect;
import fi.valvomo.finding.control.DecideExtension;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadCorrection.MovedDays;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.LastDays;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
import fi.valvomo.work.boundary.MoreTimeView;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a finding, and whether its correction had its effect. */
@Path("findings/{id}")
public class CorrectionResource {

  @Inject private AskExtension askExtension;
  @Inject private DecideExtension decideExtension;
  @Inject private CheckEffect checkEffect;
  @Inject private ReadCorrection readCorrection;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("extensions")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Requests for more time and the decisions on them, oldest first")
  public List<MoreTimeView> extensions() {
    return readCorrection.extensions(id, current.viewer()).stream()
        .map(time -> MoreTimeView.of(time.id(), time.target(), time.time(), time.alongAfter()))
        .toList();
  }

  @POST
  @Path("extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Ask for more time, before or after the last day")
  public FindingView askExtension(@NotNull @Valid ExtensionRequest request) {
    askExtension.ask(id, request.until(), request.reason(), current.viewer());
    return view();
  }

  @POST
  @Path("extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public FindingView decideExtension(@NotNull @Valid ExtensionDecision request) {
    if (request.granted()) {
      decideExtension.grant(id, request.until(), request.reason(), current.viewer());
    } else {
      decideExtension.refuse(id, request.reason(), current.viewer());
    }
    return view();
  }

  @GET
  @Path("extension-preview")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Where the last days would move, if more time were given until a day")
  public ExtensionPreview previewExtension(
      @NotNull @QueryParam("until") LocalDate until, @QueryParam("target") DeadlineTarget target) {
    return ExtensionPreview.of(readCorrection.moved(id, target, until, current.viewer()));
  }

  @GET
  @Path("return-preview")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(
      summary = "Which last days would bind, if a correction that is not real were sent back")
  public ReturnPreview previewReturn() {
    LastDays days = readCorrection.sentBack(id, current.viewer());
    return ReturnPreview.of(days, current.viewer().language());
  }

  @GET
  @Path("effect-checks")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "When the effect of a closed correction is looked at, and what was found")
  public List<EffectCheckView> effectChecks() {
    return readCorrection.effectChecks(id, current.viewer()).stream()
        .map(EffectCheckView::of)
        .toList();
  }

  @POST
  @Path("effect-check")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Say whether a correction had its effect; if not, the finding opens again")
  public FindingView checkEffect(@NotNull @Valid EffectAssessment request) {
    checkEffect.check(id, request.effective(), request.reason(), current.viewer());
    return view();
  }

  private FindingView view() {
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }

  /**
   * The last days as they would be.
   *
   * @param target whose the day is
   * @param dueOn the day, moved to a working day
   * @param correctionDueOn null unless the correction's day moves along with its plan's
   */
  public record ExtensionPreview(
      DeadlineTarget target, LocalDate dueOn, @Schema(nullable = true) LocalDate correctionDueOn) {

    static ExtensionPreview of(MovedDays moved) {
      return new ExtensionPreview(moved.target(), moved.dueOn(), moved.correction());
    }
  }

  /**
   * The last days of what is sent back.
   *
   * @param planDeadline null unless a plan is asked for anew
   */
  public record ReturnPreview(
      @Schema(nullable = true) DeadlineView planDeadline,
      @Schema(nullable = true) DeadlineView deadline) {

    static ReturnPreview of(LastDays days, Language language) {
      return new ReturnPreview(
          DeadlineView.of(days.plan(), language), DeadlineView.of(days.correction(), language));
    }
  }

  /** Whether the correction had its effect, and how that is known. */
  public record EffectAssessment(
      @NotNull Boolean effective, @NotBlank @Size(max = 20_000) String reason) {}
}
