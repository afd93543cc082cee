package fi.valvomo.producer.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.producer.control.ChangeUnit;
import fi.valvomo.producer.control.ProducerRegister;
import fi.valvomo.producer.control.RegisterUnit;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.UnitRow;
import fi.valvomo.producer.entity.UnitType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of units; a provider reads its own. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitsResource {

  @Inject private ProducerRegister register;
  @Inject private RegisterUnit registerUnit;
  @Inject private ChangeUnit changeUnit;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "Units by name")
  public Page<UnitRow> list(
      @QueryParam("producer") UUID producer,
      @QueryParam("search") String search,
      @QueryParam("relation") RelationType relation,
      @QueryParam("type") UnitType type,
      @BeanParam PageParams params) {
    return register.units(
        producer, search, relation, type, params.limit(), params.after(), current.viewer());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "One unit with its relations")
  public UnitView get(@PathParam("id") UUID id) {
    return view(register.unit(id, current.viewer()));
  }

  @POST
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Register a unit of a producer")
  @APIResponseSchema(value = UnitView.class, responseCode = "201")
  public Response register(@NotNull @Valid UnitRequest request) {
    ServiceUnit unit =
        registerUnit.register(request.producerId(), request.toFacts(), current.viewer());
    return Response.created(URI.create("units/" + unit.id())).entity(view(unit)).build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Change what the register says about a unit")
  public UnitView change(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid UnitRequest request) {
    long seen = IfMatch.version(headers);
    return view(
        changeUnit.change(id, seen, request.producerId(), request.toFacts(), current.viewer()));
  }

  private UnitView view(ServiceUnit unit) {
    return UnitView.of(
        unit, register.producer(unit.producerId(), current.viewer()), register.relationsOf(unit));
  }
}
