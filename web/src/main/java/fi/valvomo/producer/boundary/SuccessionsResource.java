package fi.valvomo.producer.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.producer.boundary.SuccessionView.Successions;
import fi.valvomo.producer.control.ReadSuccessions;
import fi.valvomo.producer.control.RecordSuccession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Who carries on whose activity: the organiser's own knowledge, not shown to providers. It has the
 * same path as the register: of two classes JAX-RS asks only the one with the longer path.
 */
@Path("producers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "producers")
public class SuccessionsResource {

  private static final int TEXT = 2_000;

  @Inject private RecordSuccession recordSuccession;
  @Inject private ReadSuccessions readSuccessions;
  @Inject private CurrentViewer current;

  @GET
  @Path("{id}/successions")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "Whose activity the producer carries on, and who carries on its own")
  public Successions successions(@PathParam("id") UUID id) {
    return Successions.of(readSuccessions.of(id, current.viewer()), id);
  }

  @POST
  @Path("{id}/predecessors")
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Record that the producer carries on another's activity")
  public Successions record(@PathParam("id") UUID id, @NotNull @Valid Predecessor request) {
    recordSuccession.record(
        id, request.predecessorId(), request.from(), request.ground().strip(), current.viewer());
    return successions(id);
  }

  /** Whose activity is carried on, since when and on what ground. */
  public record Predecessor(
      @NotNull UUID predecessorId,
      @NotNull LocalDate from,
      @NotBlank @Size(max = TEXT) String ground) {}
}
