package fi.valvomo.work.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a case stands: as a picture and, the same, as a list of steps in words. */
@Path("processes/{key}")
public class ProcessesResource {

  @Inject private WhereItStands whereItStands;
  @Inject private CurrentViewer current;

  @GET
  @Path("steps/{subjectId}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The steps of a case: past, present and possible")
  public StepsView steps(@PathParam("key") String key, @PathParam("subjectId") UUID subjectId) {
    return new StepsView(key, whereItStands.steps(key, subjectId, current.viewer()));
  }

  @GET
  @Path("diagram/{subjectId}")
  @Produces(MediaType.APPLICATION_XML)
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The model of the process as BPMN, in the version that the case runs")
  public String diagram(@PathParam("key") String key, @PathParam("subjectId") UUID subjectId) {
    return whereItStands.model(key, subjectId, current.viewer());
  }

  /** The steps of one case in order. */
  public record StepsView(String processKey, List<Step> steps) {}
}
