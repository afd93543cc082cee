package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;
import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.boundary.ClarificationView.AskedClarification;
import fi.valvomo.notice.boundary.NoticeFollowUps.NoticeFinding;
import fi.valvomo.notice.boundary.NoticeFollowUps.NoticeInspection;
import fi.valvomo.notice.boundary.NoticeRequests.ClarificationAnswer;
import fi.valvomo.notice.boundary.NoticeRequests.ClarificationJudgement;
import fi.valvomo.notice.boundary.NoticeRequests.ClarificationQuestion;
import fi.valvomo.notice.control.ClarifyNotice;
import fi.valvomo.notice.control.ExamineNotice;
import fi.valvomo.notice.control.ReadNotice;
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

/** How the matter of a notice is looked into: the producer asked, a finding, an inspection. */
@Path("notices/{id}")
public class NoticeExaminationResource {

  @Inject private ReadNotice readNotice;
  @Inject private ClarifyNotice clarifyNotice;
  @Inject private ExamineNotice examineNotice;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("clarification")
  @RolesAllowed({OFFICER, MANAGER, TRIAGE, AUDITOR, PROVIDER})
  @Operation(summary = "What the producer was asked, and nothing else")
  public AskedClarification asked() {
    return askedView();
  }

  @POST
  @Path("clarification")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Ask the producer; the time for the answer begins")
  public NoticeView ask(@NotNull @Valid ClarificationQuestion request) {
    clarifyNotice.ask(id, request.question().strip(), request.days(), current.viewer());
    return view();
  }

  @POST
  @Path("clarification-answer")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Answer what the organiser asked")
  public AskedClarification clarify(@NotNull @Valid ClarificationAnswer request) {
    clarifyNotice.give(id, request.answer().strip(), current.viewer());
    return askedView();
  }

  @POST
  @Path("clarification-assessment")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Say whether the answer is enough")
  public NoticeView assess(@NotNull @Valid ClarificationJudgement request) {
    clarifyNotice.assess(id, request.enough(), request.reason().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("finding")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Make a finding of it, or join one")
  public NoticeView record(@NotNull @Valid NoticeFinding request) {
    Viewer viewer = current.viewer();
    if (request.findingId() != null) {
      examineNotice.joinFinding(id, request.findingId(), viewer);
    } else {
      examineNotice.record(
          id, request.relationId(), request.criterionCode(), request.grading(), viewer);
    }
    return view();
  }

  @POST
  @Path("inspection")
  @RolesAllowed({OFFICER, TRIAGE})
  @Operation(summary = "Begin a reactive inspection for it, or join one")
  public NoticeView inspect(@NotNull @Valid NoticeInspection request) {
    Viewer viewer = current.viewer();
    if (request.inspectionId() != null) {
      examineNotice.joinInspection(id, request.inspectionId(), viewer);
    } else {
      examineNotice.inspect(id, request.relationId(), request.basisCode(), request.order(), viewer);
    }
    return view();
  }

  private NoticeView view() {
    return NoticeView.of(readNotice.page(id, current.viewer()), current.viewer());
  }

  private AskedClarification askedView() {
    Viewer viewer = current.viewer();
    return AskedClarification.of(readNotice.asked(id, viewer), viewer.language());
  }
}
