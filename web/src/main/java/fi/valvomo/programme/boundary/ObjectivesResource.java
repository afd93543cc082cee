package fi.valvomo.programme.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.programme.control.ReadObjectives;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the self-monitoring programme is to secure. */
@Path("objectives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programme")
public class ObjectivesResource {

  @Inject private ReadObjectives objectives;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "List the objectives, in the programme's order")
  public List<ObjectiveView> objectives() {
    return objectives.all().stream().map(ObjectiveView::of).toList();
  }
}
