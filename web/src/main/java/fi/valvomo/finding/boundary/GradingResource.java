package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.FindingRequests.ManagersNote;
import fi.valvomo.finding.boundary.GradingRequests.GradingConfirmation;
import fi.valvomo.finding.boundary.GradingRequests.NewGrading;
import fi.valvomo.finding.boundary.GradingView.GradingPreview;
import fi.valvomo.finding.boundary.GradingView.Gradings;
import fi.valvomo.finding.control.ConfirmGrading;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadGradings;
import fi.valvomo.finding.control.RegradeFinding;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How an open finding is graded, and who confirms it. */
@Path("findings/{id}")
public class GradingResource {

  @Inject private RegradeFinding regradeFinding;
  @Inject private ConfirmGrading confirmGrading;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadGradings readGradings;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("gradings")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "How the finding was graded, the latest first")
  public Gradings gradings() {
    return new Gradings(
        readGradings.of(id, current.viewer()).stream().map(GradingView::of).toList(),
        readGradings.toBeConfirmed(id, current.viewer()).map(GradingView::of).orElse(null));
  }

  @GET
  @Path("grading-preview")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "What another grading would demand, if it were made now")
  public GradingPreview preview(@BeanParam PreviewParams wished) {
    return GradingPreview.of(
        readGradings.preview(
            id,
            wished.severity(),
            wished.scope(),
            wished.repeated(),
            wished.own(),
            current.viewer()),
        current.viewer().language());
  }

  @POST
  @Path("grading")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grade an open finding anew; from serious this waits for another person")
  public FindingView regrade(@NotNull @Valid NewGrading request, @Context HttpHeaders headers) {
    regradeFinding.regrade(id, IfMatch.version(headers), request.wish(), current.viewer());
    return view();
  }

  @POST
  @Path("grading-confirmation")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Say yes or no to a colleague's grading to or from serious")
  public FindingView confirm(@NotNull @Valid GradingConfirmation request) {
    confirmGrading.confirm(id, request.confirmed(), request.reason(), current.viewer());
    return view();
  }

  @POST
  @Path("grading-note")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Take note of a finding of which the manager is told")
  public FindingView note(@NotNull @Valid ManagersNote request) {
    noteFinding.graded(id, request.note(), current.viewer());
    return view();
  }

  private FindingView view() {
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }
}
