package fi.valvomo.producer.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.producer.control.ChangeProducer;
import fi.valvomo.producer.control.ProducerRegister;
import fi.valvomo.producer.control.RegisterProducer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerRow;
import fi.valvomo.producer.entity.RelationType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** The register of producers; a provider reads its own. */
@Path("producers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "producers")
public class ProducersResource {

  private static final String BY_NAME = "name";

  @Inject private ProducerRegister register;
  @Inject private RegisterProducer registerProducer;
  @Inject private ChangeProducer changeProducer;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "Producers by name")
  public Page<ProducerRow> list(
      @QueryParam("search") String search,
      @QueryParam("relation") RelationType relation,
      @QueryParam("sort") String sort,
      @BeanParam PageParams params) {
    if (sort != null && !sort.equals(BY_NAME)) {
      throw InvalidException.of("sort", "value");
    }
    return register.producers(search, relation, params.limit(), params.after(), current.viewer());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "One producer with its units")
  public ProducerView get(@PathParam("id") UUID id) {
    return view(register.producer(id, current.viewer()));
  }

  @POST
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Register a producer")
  @APIResponseSchema(value = ProducerView.class, responseCode = "201")
  public Response register(@NotNull ProducerRequest request) {
    Producer producer = registerProducer.register(request.toFacts(), current.viewer());
    return Response.created(URI.create("producers/" + producer.id()))
        .entity(view(producer))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Change what the register says about a producer")
  public ProducerView change(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull ProducerRequest request) {
    long seen = IfMatch.version(headers);
    return view(changeProducer.change(id, seen, request.toFacts(), current.viewer()));
  }

  private ProducerView view(Producer producer) {
    return ProducerView.of(producer, register.unitsOf(producer, current.viewer()));
  }
}
