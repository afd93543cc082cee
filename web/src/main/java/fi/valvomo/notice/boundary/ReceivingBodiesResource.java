package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.KeepReceivingBodies;
import fi.valvomo.notice.entity.ReceivingBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** To whom notices are transferred. Rows end, they are never deleted. */
@Path("receiving-bodies")
@RequestScoped
public class ReceivingBodiesResource {

  @Inject private KeepReceivingBodies bodies;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed(TRIAGE)
  @Operation(summary = "The bodies to which a notice may be transferred today")
  public ReceivingBodyList list() {
    Language language = current.viewer().language();
    return new ReceivingBodyList(
        bodies.ofToday().stream().map(body -> ReceivingBodyView.of(body, language)).toList());
  }

  @GET
  @Path("table")
  @RolesAllowed({ADMIN, AUDITOR})
  @Operation(summary = "The whole table of such bodies, the ended rows and those to come too")
  public List<ReceivingBodyRowView> table() {
    return bodies.all().stream().map(ReceivingBodyRowView::of).toList();
  }

  @POST
  @RolesAllowed(ADMIN)
  @Operation(summary = "Add a body to which notices may be transferred")
  @APIResponseSchema(value = ReceivingBodyRowView.class, responseCode = "201")
  public Response add(@NotNull @Valid ReceivingBodyRequest request) {
    ReceivingBody added = bodies.add(request.toFacts(), current.viewer());
    return Response.created(URI.create("receiving-bodies/" + added.id()))
        .entity(ReceivingBodyRowView.of(added))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change the names, the address or the days of a body, or end it")
  public ReceivingBodyRowView change(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid ReceivingBodyRequest request) {
    long seen = IfMatch.version(headers);
    return ReceivingBodyRowView.of(bodies.change(id, seen, request.toFacts(), current.viewer()));
  }

  /** All of them. */
  public record ReceivingBodyList(List<ReceivingBodyView> items) {}

  /** One of them; an authority may hear who reported also without consent. */
  public record ReceivingBodyView(
      String code, String name, @Schema(nullable = true) String address, boolean authority) {

    static ReceivingBodyView of(ReceivingBody of, Language language) {
      return new ReceivingBodyView(of.code(), of.name().in(language), of.address(), of.authority());
    }
  }
}
