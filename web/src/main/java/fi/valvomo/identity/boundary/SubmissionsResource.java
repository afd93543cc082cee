package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.ANYONE_SIGNED_IN;

import fi.valvomo.identity.control.CountOnce;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own submissions, for whom the answer was lost on its way. */
@Path("submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

  @Inject private CountOnce once;
  @Inject private CurrentViewer current;

  @GET
  @Path("{key}")
  @RolesAllowed(ANYONE_SIGNED_IN)
  @Operation(summary = "Whether what was sent with this Idempotency-Key has arrived")
  public ArrivalView get(@PathParam("key") String key) {
    return ArrivalView.of(once.takenAt(current.viewer().userId(), key));
  }
}
