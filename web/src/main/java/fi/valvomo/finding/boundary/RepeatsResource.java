package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.FindingRequests.ManagersNote;
import fi.valvomo.finding.boundary.GradingRequests.RepeatJudgement;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadRepeats;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether a finding repeats earlier ones; never for a provider, who would learn of others. */
@Path("findings/{id}")
public class RepeatsResource {

  @Inject private AssessRepeat assessRepeat;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadRepeats readRepeats;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("repeats")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Earlier findings of the same criterion, and what was judged of them")
  public RepeatsView repeats() {
    return RepeatsView.of(readRepeats.of(id, current.viewer()));
  }

  @POST
  @Path("repeat-assessment")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Judge whether the finding is a repeated breach")
  public FindingView assess(@NotNull @Valid RepeatJudgement request) {
    assessRepeat.assess(id, request.repeatedBreach(), request.reason(), current.viewer());
    return view();
  }

  @POST
  @Path("repeat-note")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Take note of a repeated breach")
  public FindingView note(@NotNull @Valid ManagersNote request) {
    noteFinding.repeated(id, request.note(), current.viewer());
    return view();
  }

  private FindingView view() {
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }
}
