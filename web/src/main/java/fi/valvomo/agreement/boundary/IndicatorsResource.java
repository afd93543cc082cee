package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.control.KeepIndicators;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
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

/** What is measured, and how: no case content, the same for everybody. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
public class IndicatorsResource {

  @Inject private KeepIndicators indicators;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "Indicators by code")
  public Page<IndicatorRow> list(
      @QueryParam("search") String search, @BeanParam PageParams params) {
    return indicators.rows(search, params.limit(), params.after(1));
  }

  @POST
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Define an indicator")
  @APIResponseSchema(value = IndicatorView.class, responseCode = "201")
  public Response define(@NotNull @Valid IndicatorRequest request) {
    Indicator defined = indicators.define(request.toFacts(), current.viewer());
    return Response.created(URI.create("indicators/" + defined.id()))
        .entity(IndicatorView.of(defined))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "One indicator")
  public IndicatorView get(@PathParam("id") UUID id) {
    return IndicatorView.of(indicators.get(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Describe an indicator anew; its way of counting stays once it is measured")
  public IndicatorView describe(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid IndicatorRequest request) {
    return IndicatorView.of(
        indicators.describe(id, IfMatch.version(headers), request.toFacts(), current.viewer()));
  }
}
