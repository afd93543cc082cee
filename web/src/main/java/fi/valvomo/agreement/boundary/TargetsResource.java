package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.boundary.TargetRequests.Aiming;
import fi.valvomo.agreement.boundary.TargetRequests.Ending;
import fi.valvomo.agreement.boundary.TargetRequests.NewTarget;
import fi.valvomo.agreement.control.ConfirmPercent;
import fi.valvomo.agreement.control.ReadTargets;
import fi.valvomo.agreement.control.SetTargets;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetRow;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be reached, and how it stands; a provider reads those that concern its own units. */
@Path("targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class TargetsResource {

  private static final int KEYS = 3;
  private static final int STANDING_KEYS = 4;

  @Inject private ReadTargets targets;
  @Inject private SetTargets setTargets;
  @Inject private ConfirmPercent confirmPercent;
  @Inject private FigureWords words;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Targets by the code of their indicator")
  public Page<TargetView> list(
      @QueryParam("agreement") UUID agreement,
      @QueryParam("indicator") UUID indicator,
      @QueryParam("general") Boolean general,
      @BeanParam PageParams params) {
    return targets
        .list(
            agreement,
            indicator,
            Boolean.TRUE.equals(general),
            params.limit(),
            params.after(KEYS),
            current.viewer())
        .map(row -> TargetView.of(row, words));
  }

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Set a target on an agreement, or for all units of a kind")
  @APIResponseSchema(value = TargetView.class, responseCode = "201")
  public Response set(@NotNull @Valid NewTarget request) {
    Aiming aim = request.aim();
    confirmPercent.ofNew(request.indicatorId(), aim.value(), aim.isConfirmed());
    Target target =
        setTargets.set(request.indicatorId(), request.toScope(), aim.toFacts(), current.viewer());
    return Response.created(URI.create("targets/" + target.id())).entity(view(target.id())).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One target")
  public TargetView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Put a target right, as if it had always been so")
  public TargetView describe(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Aiming request) {
    confirmPercent.ofChanged(id, request.value(), request.isConfirmed());
    setTargets.describe(id, IfMatch.version(headers), request.toFacts(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/changes")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Change a target from a day on; periods before are judged by the old one")
  @APIResponseSchema(value = TargetView.class, responseCode = "201")
  public Response change(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Aiming request) {
    confirmPercent.ofChanged(id, request.value(), request.isConfirmed());
    Target next =
        setTargets.changeFrom(id, IfMatch.version(headers), request.toFacts(), current.viewer());
    return Response.created(URI.create("targets/" + next.id())).entity(view(next.id())).build();
  }

  @POST
  @Path("{id}/ending")
  @RolesAllowed(OFFICER)
  @Operation(summary = "End a target; periods that end later are not judged by it")
  public TargetView end(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Ending request) {
    setTargets.end(id, IfMatch.version(headers), request.validTo(), current.viewer());
    return view(id);
  }

  @GET
  @Path("{id}/standings")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "How a target stood, for whom it concerns, the newest period first")
  public Page<StandingView> standings(@PathParam("id") UUID id, @BeanParam PageParams page) {
    TargetRow target = targets.get(id, current.viewer());
    Page<StandingRow> rows =
        targets.standings(id, page.limit(), page.after(STANDING_KEYS), current.viewer());
    Map<UUID, Named> names =
        targets.names(
            rows.items().stream().map(StandingRow::subjectId).collect(Collectors.toSet()));
    return rows.map(row -> StandingView.of(row, target, names.get(row.subjectId()), words));
  }

  private TargetView view(UUID id) {
    return TargetView.of(targets.get(id, current.viewer()), words);
  }
}
