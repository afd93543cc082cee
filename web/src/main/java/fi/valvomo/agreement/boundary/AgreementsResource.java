package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.boundary.AgreementRequests.Amendment;
import fi.valvomo.agreement.boundary.AgreementRequests.Naming;
import fi.valvomo.agreement.boundary.AgreementRequests.NewAgreement;
import fi.valvomo.agreement.boundary.AgreementRequests.NewParty;
import fi.valvomo.agreement.boundary.AgreementRequests.PartyDays;
import fi.valvomo.agreement.control.KeepAgreements;
import fi.valvomo.agreement.control.ReadAgreements;
import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementRow;
import fi.valvomo.agreement.entity.AgreementType;
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

/** By what the organiser steers; a provider reads the agreements in which it is. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementsResource {

  private static final int KEYS = 2;

  @Inject private ReadAgreements agreements;
  @Inject private KeepAgreements keep;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Agreements by name")
  public Page<AgreementRow> list(
      @QueryParam("search") String search,
      @QueryParam("type") AgreementType type,
      @QueryParam("inForce") Boolean inForce,
      @QueryParam("party") UUID party,
      @BeanParam PageParams params) {
    return agreements.list(
        search,
        type,
        Boolean.TRUE.equals(inForce),
        party,
        params.limit(),
        params.after(KEYS),
        current.viewer());
  }

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Make an agreement with its first version and parties")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  public Response make(@NotNull @Valid NewAgreement request) {
    Agreement made =
        keep.make(
            request.type(),
            request.toName(),
            request.terms().toTerms(),
            request.toJoinings(),
            current.viewer());
    return Response.created(URI.create("agreements/" + made.id())).entity(view(made.id())).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One agreement with its versions and parties")
  public AgreementView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Give an agreement another name or number")
  public AgreementView rename(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Naming request) {
    keep.rename(id, IfMatch.version(headers), request.toName(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/amendments")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Amend an agreement from a day on; what it said before stays readable")
  public AgreementView amend(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Amendment request) {
    keep.amend(
        id,
        IfMatch.version(headers),
        request.effectiveFrom(),
        request.terms().toTerms(),
        request.reason(),
        current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/parties")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Add a party to an agreement")
  public AgreementView join(@PathParam("id") UUID id, @NotNull @Valid NewParty request) {
    keep.join(id, request.toJoining(), current.viewer());
    return view(id);
  }

  @PUT
  @Path("{id}/parties/{party}")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Change from and to which days somebody is a party")
  public AgreementView move(
      @PathParam("id") UUID id,
      @PathParam("party") UUID party,
      @Context HttpHeaders headers,
      @NotNull @Valid PartyDays request) {
    keep.move(
        party,
        IfMatch.version(headers),
        request.validFrom(),
        request.validTo(),
        request.named(),
        current.viewer());
    return view(id);
  }

  private AgreementView view(UUID id) {
    return AgreementView.of(agreements.read(id, current.viewer()));
  }
}
