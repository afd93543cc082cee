package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.control.ClassIndicator;
import fi.valvomo.agreement.entity.IndicatorPerspective;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From which side an indicator looks at a service, from which day on. */
@Path("indicators/{id}/perspectives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
public class PerspectivesResource {

  @Inject private ClassIndicator classes;
  @Inject private CurrentViewer current;

  /** What an indicator is compared by from a day on; both are needed. */
  public record PerspectiveRequest(
      @Schema(required = true) Perspective perspective,
      @Schema(required = true) LocalDate validFrom) {}

  /** What an indicator is compared by from a day on. */
  public record PerspectiveView(
      Perspective perspective,
      LocalDate validFrom,
      @Schema(nullable = true) String changedBy,
      @Schema(nullable = true) Instant changedAt) {

    static PerspectiveView of(IndicatorPerspective classed) {
      return new PerspectiveView(
          classed.perspective(), classed.validFrom(), classed.changedBy(), classed.changedAt());
    }
  }

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "By what an indicator is compared, and was, the newest day first")
  public List<PerspectiveView> list(@PathParam("id") UUID id) {
    return classes.of(id).stream().map(PerspectiveView::of).toList();
  }

  @POST
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Class an indicator from a day on; the same day again corrects it")
  public PerspectiveView classify(
      @PathParam("id") UUID id, @NotNull @Valid PerspectiveRequest request) {
    return PerspectiveView.of(
        classes.classify(id, request.perspective(), request.validFrom(), current.viewer()));
  }
}
