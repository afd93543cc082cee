package fi.valvomo.producer.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.producer.control.BeginRelation;
import fi.valvomo.producer.control.ChangeRelation;
import fi.valvomo.producer.control.ProducerRegister;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By what units are steered; a unit's list of them stands in the unit. */
@Path("relations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "relations")
public class RelationsResource {

  @Inject private ProducerRegister register;
  @Inject private BeginRelation beginRelation;
  @Inject private ChangeRelation changeRelation;
  @Inject private CurrentViewer current;

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "One relation")
  public RelationView get(@PathParam("id") UUID id) {
    return RelationView.of(register.relation(id, current.viewer()));
  }

  @POST
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Begin to steer a unit in one more way")
  @APIResponseSchema(value = RelationView.class, responseCode = "201")
  public Response begin(@NotNull @Valid RelationRequest request) {
    SteeringRelation relation =
        beginRelation.begin(
            request.unitId(),
            request.type(),
            request.toTerms(),
            request.toAgreed(),
            current.viewer());
    return Response.created(URI.create("relations/" + relation.id()))
        .entity(RelationView.of(relation))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Change a relation's terms, or end it by its last day")
  public RelationView change(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull RelationChange request) {
    long seen = IfMatch.version(headers);
    return RelationView.of(
        changeRelation.change(id, seen, request.toTerms(), request.toAgreed(), current.viewer()));
  }
}
