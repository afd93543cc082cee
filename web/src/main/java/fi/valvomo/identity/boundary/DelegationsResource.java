package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.DelegationRequests.DelegationChange;
import fi.valvomo.identity.boundary.DelegationRequests.NewDelegation;
import fi.valvomo.identity.control.Delegate;
import fi.valvomo.identity.control.People;
import fi.valvomo.identity.control.ReadDelegations;
import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.kernel.boundary.IfMatch;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The table of who decides what (delegointi). Rows end, they are never deleted. */
@Path("delegations")
@RequestScoped
public class DelegationsResource {

  @Inject private ReadDelegations readDelegations;
  @Inject private Delegate delegate;
  @Inject private People people;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, ADMIN, AUDITOR})
  @Operation(summary = "Who decides what, the ended rows too")
  public List<DelegationView> list() {
    return readDelegations.all().stream().map(DelegationView::of).toList();
  }

  @GET
  @Path("powers")
  @RolesAllowed({OFFICER, MANAGER, ADMIN, AUDITOR})
  @Operation(summary = "The powers that can be given")
  public List<String> powers() {
    return readDelegations.powers();
  }

  @GET
  @Path("candidates")
  @RolesAllowed(ADMIN)
  @Operation(summary = "The people to whom a power can be given")
  public List<ColleagueView> candidates() {
    return people.colleagues().stream().map(ColleagueView::of).toList();
  }

  @POST
  @RolesAllowed(ADMIN)
  @Operation(summary = "Give a power to a role or to a named person")
  @APIResponseSchema(value = DelegationView.class, responseCode = "201")
  public Response give(@NotNull @Valid NewDelegation request) {
    Delegation given =
        delegate.give(
            request.power(),
            request.role(),
            request.personId(),
            request.toTerms(),
            current.viewer());
    return Response.created(URI.create("delegations/" + given.id()))
        .entity(DelegationView.of(given))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change the ground or the days of a row, or end it")
  public DelegationView change(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid DelegationChange request) {
    long seen = IfMatch.version(headers);
    return DelegationView.of(delegate.change(id, seen, request.toTerms(), current.viewer()));
  }
}
