package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;
import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.boundary.NoticeRequests.NoticeClosure;
import fi.valvomo.notice.boundary.NoticeRequests.NoticeJudgement;
import fi.valvomo.notice.boundary.NoticeRequests.NoticeTelling;
import fi.valvomo.notice.boundary.NoticeRequests.TransferRequest;
import fi.valvomo.notice.boundary.NoticeRequests.WordsToSender;
import fi.valvomo.notice.control.AcknowledgeNotice;
import fi.valvomo.notice.control.JudgeNotice;
import fi.valvomo.notice.control.ReadNotice;
import fi.valvomo.notice.control.SettleNotice;
import fi.valvomo.notice.control.TellOfNotice;
import fi.valvomo.notice.control.TransferNotice;
import fi.valvomo.notice.control.WriteToNotice;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.SenderRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One notice: how it is judged, settled and answered. */
@Path("notices/{id}")
public class NoticeResource {

  @Inject private ReadNotice readNotice;
  @Inject private AcknowledgeNotice acknowledgeNotice;
  @Inject private JudgeNotice judgeNotice;
  @Inject private TellOfNotice tellOfNotice;
  @Inject private SettleNotice settleNotice;
  @Inject private TransferNotice transferNotice;
  @Inject private WriteToNotice writeToNotice;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, TRIAGE, AUDITOR, PROVIDER})
  @Operation(summary = "One notice, without who sent it")
  public NoticeView get() {
    return view();
  }

  @POST
  @Path("acknowledgement")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Tell the sender that it has come")
  public NoticeView acknowledge(@NotNull @Valid WordsToSender request) {
    acknowledgeNotice.acknowledge(id, request.text().strip(), current.viewer());
    return view();
  }

  @GET
  @Path("triage-proposal")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Where the decision table would send it, and why")
  public RoutingView propose(
      @QueryParam("kind") NoticeKind kind,
      @NotNull @QueryParam("danger") Danger danger,
      @NotNull @QueryParam("sender") SenderRole sender,
      @QueryParam("unit") UUID unit) {
    return RoutingView.of(judgeNotice.propose(id, kind, danger, sender, unit, current.viewer()));
  }

  @POST
  @Path("triage")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Judge it, or judge it again: what it is, danger, unit, path")
  public NoticeView judge(@NotNull @Valid NoticeJudgement request) {
    judgeNotice.judge(
        id, request.toKindChange(), request.toChoice(), request.caseId(), current.viewer());
    return view();
  }

  @POST
  @Path("tellings")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Record that one who must be told was told")
  public NoticeView tell(@NotNull @Valid NoticeTelling request) {
    tellOfNotice.tell(id, request.receiver(), request.how().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("messages")
  @RolesAllowed({TRIAGE, PROVIDER})
  @Operation(summary = "Write to the sender; the producer that sent it says more")
  public NoticeView write(@NotNull @Valid WordsToSender request) {
    writeToNotice.write(id, request.text().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("transfer")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Transfer it by letter to the body that it belongs to, and tell the sender")
  public NoticeView transfer(@NotNull @Valid TransferRequest request) {
    Viewer viewer = current.viewer();
    return NoticeView.of(
        transferNotice.transfer(id, request.toOrder(), request.toNote(), viewer), viewer);
  }

  @POST
  @Path("closure")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Settle it with reasons")
  public NoticeView settle(@NotNull @Valid NoticeClosure request) {
    settleNotice.settle(id, request.reason().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("answer")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Tell the sender what became of it")
  public NoticeView answer(@NotNull @Valid WordsToSender request) {
    settleNotice.answer(id, request.text().strip(), current.viewer());
    return view();
  }

  private NoticeView view() {
    return NoticeView.of(readNotice.page(id, current.viewer()), current.viewer());
  }
}
