package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.ConsequenceRequests.Proposal;
import fi.valvomo.finding.control.ConsequenceOptions;
import fi.valvomo.finding.control.ProposeConsequence;
import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What may follow, and is proposed to follow, from one finding. */
@Path("findings/{id}")
public class FindingConsequencesResource {

  @Inject private ConsequenceOptions options;
  @Inject private ProposeConsequence proposeConsequence;
  @Inject private ReadConsequences readConsequences;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("consequence-options")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "The ladder of consequences, held against the agreement")
  public ConsequenceOptionsView options() {
    return ConsequenceOptionsView.of(options.of(id, current.viewer()));
  }

  @POST
  @Path("consequences")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Propose what shall follow from the finding")
  @APIResponseSchema(value = ConsequenceView.class, responseCode = "201")
  public Response propose(@NotNull @Valid Proposal request) {
    Consequence proposed = proposeConsequence.propose(id, request.toProposal(), current.viewer());
    ConsequenceView view =
        ConsequenceView.of(
            readConsequences.page(proposed.id(), current.viewer()), current.viewer());
    return Response.created(URI.create("consequences/" + proposed.id())).entity(view).build();
  }
}
