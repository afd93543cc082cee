package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.report.boundary.RoundRequests.NewRound;
import fi.valvomo.report.boundary.RoundView.RoundRowView;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.ReadRounds;
import fi.valvomo.report.entity.ReportRound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Report rounds: lists, and the opening of new ones. */
@Path("report-rounds")
@RequestScoped
public class RoundsResource {

  @Inject private OpenRound openRound;
  @Inject private ReadRounds readRounds;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Rounds, the newest first; a producer sees those that ask its own units")
  public Page<RoundRowView> list(@BeanParam PageParams page) {
    return readRounds.list(current.viewer(), page.after(2), page.limit()).map(RoundRowView::of);
  }

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Open a round; the processes of its units start in the background")
  @APIResponseSchema(value = RoundView.class, responseCode = "201")
  public Response open(@NotNull @Valid NewRound request) {
    ReportRound round = openRound.open(request.toOrder(), current.viewer());
    return Response.created(URI.create("report-rounds/" + round.id()))
        .entity(
            RoundView.of(
                readRounds.read(round.id(), current.viewer()), current.viewer().language()))
        .build();
  }
}
