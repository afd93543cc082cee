package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.GradingView.GradingPreview;
import fi.valvomo.finding.control.ReadGradings;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a grading demands of findings that are not sent yet. */
@Path("grading-preview")
public class NewGradingResource {

  @Inject private ReadGradings readGradings;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "What a new finding would demand, if it were graded so and sent now")
  public GradingPreview preview(@BeanParam PreviewParams wished) {
    return GradingPreview.of(
        readGradings.ofNew(wished.severity(), wished.scope()), current.viewer().language());
  }
}
