package fi.valvomo.insight.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.insight.control.ReadFigures;
import fi.valvomo.insight.entity.OpenFindings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures behind the manager's view; each is a filter of the list that it counts. */
@Path("insight")
public class InsightResource {

  @Inject private ReadFigures figures;

  @GET
  @Path("open-findings")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "Open findings by severity, age, theme, relation and objective")
  public OpenFindings openFindings() {
    return figures.openFindings();
  }
}
