package fi.valvomo.decision.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.decision.control.ReadDecisionTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which tables the house decides. */
@Path("decision-tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
public class DecisionTablesResource {

  @Inject private ReadDecisionTables tables;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "List the decision tables in force")
  public List<DecisionTableRowView> all() {
    return tables.all().stream().map(DecisionTableRowView::of).toList();
  }

  @GET
  @Path("{key}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "Read one decision table whole, the version in force or an earlier one")
  public DecisionTableView table(
      @PathParam("key") String key, @QueryParam("version") Integer version) {
    return DecisionTableView.of(tables.table(key, version));
  }
}
