package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.FindingRequests.ManagersNote;
import fi.valvomo.finding.boundary.GradingRequests.DailyFollowUp;
import fi.valvomo.finding.boundary.GradingRequests.ImmediateDemand;
import fi.valvomo.finding.boundary.GradingRequests.NoticeToAuthority;
import fi.valvomo.finding.boundary.ImmediateView.Immediate;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadImmediate;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is done at once about a serious finding: demand, notice to the authority, follow-up. */
@Path("findings/{id}")
public class ImmediateResource {

  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadImmediate readImmediate;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("immediate")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "What was done at once about the finding, the latest first")
  public Immediate immediate() {
    Viewer viewer = current.viewer();
    return new Immediate(
        readImmediate.of(id, viewer).stream().map(ImmediateView::of).toList(),
        readImmediate.authority().name().in(viewer.language()),
        readImmediate.language(id, viewer),
        readImmediate.actApplies(id, viewer));
  }

  @POST
  @Path("immediate-demand")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record the demand said on the spot, send the written one, or both")
  public FindingView demand(@NotNull @Valid ImmediateDemand request) {
    request.check();
    Viewer viewer = current.viewer();
    String to = request.isOral() ? request.oralTo().strip() : null;
    String text = request.isWritten() ? request.text().strip() : null;
    if (request.isOral() && request.isWritten()) {
      demandAtOnce.orallyAndInWriting(
          id, request.oralAt(), to, text, request.channel(), request.sentAt(), viewer);
    } else if (request.isOral()) {
      demandAtOnce.orally(id, request.oralAt(), to, viewer);
    } else {
      demandAtOnce.inWriting(id, text, request.channel(), request.sentAt(), viewer);
    }
    return view();
  }

  @POST
  @Path("authority-notice")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record the notice to the supervisory authority, or why none was sent")
  public FindingView notice(@NotNull @Valid NoticeToAuthority request) {
    request.check();
    if (request.isSent()) {
      notifyAuthority.send(id, request.toText(), current.viewer());
    } else {
      notifyAuthority.sendNothing(id, request.notSentReason().strip(), current.viewer());
    }
    return view();
  }

  @POST
  @Path("follow-ups")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record the daily follow-up of a danger")
  public FindingView followUp(@NotNull @Valid DailyFollowUp request) {
    followUpDanger.followUp(id, request.observed(), request.lifted(), current.viewer());
    return view();
  }

  @POST
  @Path("missed-follow-up-decision")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Decide what follows from a follow-up that was not made on its day")
  public FindingView decideMissed(@NotNull @Valid ManagersNote request) {
    noteFinding.missedFollowUp(id, request.note(), current.viewer());
    return view();
  }

  private FindingView view() {
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }
}
