package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.Problem;
import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.boundary.PlanRequests.PlanConfirmationRequest;
import fi.valvomo.report.boundary.PlanRequests.PlanDraft;
import fi.valvomo.report.boundary.PlanRequests.PlanPublicationRequest;
import fi.valvomo.report.control.PublishPlan;
import fi.valvomo.report.control.ReadPlans;
import fi.valvomo.report.control.WritePlan;
import fi.valvomo.report.entity.PlanVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The self-monitoring plan of one unit, and what its producer does with it. */
@Path("unit-plans/{unit}")
@RequestScoped
public class UnitPlanResource {

  @Inject private ReadPlans readPlans;
  @Inject private WritePlan writePlan;
  @Inject private PublishPlan publishPlan;
  @Inject private Problems problems;
  @Inject private CurrentViewer current;

  @PathParam("unit")
  private UUID unit;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The plan of a unit with its publication, versions and accounts")
  public UnitPlanView get() {
    return view();
  }

  @GET
  @Path("versions/{number}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "What a confirmed version of the plan says")
  public PlanTextView version(@PathParam("number") int number) {
    return PlanTextView.of(readPlans.version(unit, number, current.viewer()));
  }

  @PUT
  @Path("draft")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Save what was written of the next version; nothing is confirmed")
  public SavedPlan save(@NotNull @Valid PlanDraft request, @Context HttpHeaders headers) {
    PlanVersion saved =
        writePlan.save(unit, () -> IfMatch.version(headers), request.texts(), current.viewer());
    return new SavedPlan(saved.saves(), saved.changedAt());
  }

  @POST
  @Path("check")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "What is missing or wrong before these texts may be confirmed")
  public PlanCheck check(@NotNull @Valid PlanDraft request) {
    return new PlanCheck(problems.texts(writePlan.check(unit, request.texts(), current.viewer())));
  }

  @POST
  @Path("confirmation")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Confirm the next version of the plan")
  public UnitPlanView confirm(@NotNull @Valid PlanConfirmationRequest request) {
    writePlan.confirm(unit, request.toConfirmation(), current.viewer());
    return view();
  }

  @PUT
  @Path("publication")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Tell where the plan is published and displayed")
  public UnitPlanView publish(@NotNull @Valid PlanPublicationRequest request) {
    publishPlan.publish(
        unit, request.address(), request.publishedOn(), request.displayedAt(), current.viewer());
    return view();
  }

  private UnitPlanView view() {
    Viewer viewer = current.viewer();
    return UnitPlanView.of(
        readPlans.read(unit, viewer), viewer.is(Role.OFFICER), viewer.is(Role.PROVIDER));
  }

  /** What was saved is tagged by how often it was. */
  public record SavedPlan(long version, Instant savedAt) implements Tagged {}

  /** What keeps texts from being confirmed; empty where nothing does. */
  public record PlanCheck(List<Problem.Invalid> problems) {}
}
