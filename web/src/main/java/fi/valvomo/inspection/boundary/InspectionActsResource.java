package fi.valvomo.inspection.boundary;

import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.inspection.boundary.InspectionRequests.Closure;
import fi.valvomo.inspection.boundary.InspectionRequests.CommentAssessments;
import fi.valvomo.inspection.boundary.InspectionRequests.Comments;
import fi.valvomo.inspection.boundary.InspectionRequests.DraftReport;
import fi.valvomo.inspection.boundary.InspectionRequests.EndOfVisit;
import fi.valvomo.inspection.boundary.InspectionRequests.FinalReport;
import fi.valvomo.inspection.boundary.InspectionRequests.NoticeOfVisit;
import fi.valvomo.inspection.boundary.InspectionRequests.Preparation;
import fi.valvomo.inspection.boundary.InspectionRequests.QuestionnaireAnswers;
import fi.valvomo.inspection.control.AnswerPreQuestionnaire;
import fi.valvomo.inspection.control.AssessComments;
import fi.valvomo.inspection.control.CloseInspection;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.DeclareImpartiality;
import fi.valvomo.inspection.control.IssueFinalReport;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.SendDraftReport;
import fi.valvomo.inspection.control.SendNotice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do to an inspection, step by step. */
@Path("inspections/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class InspectionActsResource {

  @Inject private DeclareImpartiality declareImpartiality;
  @Inject private SendNotice sendNotice;
  @Inject private AnswerPreQuestionnaire answerPreQuestionnaire;
  @Inject private ConductVisit conductVisit;
  @Inject private SendDraftReport sendDraftReport;
  @Inject private CommentDraft commentDraft;
  @Inject private AssessComments assessComments;
  @Inject private IssueFinalReport issueFinalReport;
  @Inject private CloseInspection closeInspection;
  @Inject private ReadInspections readInspections;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @POST
  @Path("preparation")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Prepare the inspection and declare whether one is disqualified")
  public InspectionView prepare(@NotNull @Valid Preparation request) {
    declareImpartiality.declare(id, request.disqualified(), request.text(), current.viewer());
    return view();
  }

  @POST
  @Path("notice")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Tell the provider of the visit and ask the pre-questionnaire")
  public InspectionView announce(@NotNull @Valid NoticeOfVisit request) {
    sendNotice.send(id, request.message(), request.questionnaireDueOn(), current.viewer());
    return view();
  }

  @POST
  @Path("pre-questionnaire")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Answer the pre-questionnaire")
  public InspectionView answer(@NotNull @Valid QuestionnaireAnswers request) {
    answerPreQuestionnaire.answer(id, request.answers(), current.viewer());
    return view();
  }

  @POST
  @Path("start")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Start the visit; from now on the provider knows of it")
  public InspectionView start() {
    conductVisit.start(id, current.viewer());
    return view();
  }

  @POST
  @Path("end")
  @RolesAllowed(OFFICER)
  @Operation(summary = "End the visit and write down its course")
  public InspectionView end(@NotNull @Valid EndOfVisit request) {
    conductVisit.end(id, request.course(), request.participants(), current.viewer());
    return view();
  }

  @POST
  @Path("draft-report")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Send the draft report for comments")
  public InspectionView sendDraft(@NotNull @Valid DraftReport request) {
    sendDraftReport.send(id, request.commentsDays(), current.viewer());
    return view();
  }

  @POST
  @Path("comments")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Comment the draft report, finding by finding")
  public InspectionView comment(@NotNull @Valid Comments request) {
    commentDraft.comment(id, request.given(), current.viewer());
    return view();
  }

  @POST
  @Path("comment-assessments")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Answer the provider's comments")
  public InspectionView assess(@NotNull @Valid CommentAssessments request) {
    assessComments.assess(id, request.answers(), current.viewer());
    return view();
  }

  @POST
  @Path("final-report")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Issue the final report to the provider and the supervisory authority")
  public InspectionView issueFinal(@NotNull @Valid FinalReport request) {
    issueFinalReport.issue(
        id, request.authorityChannel(), request.authorityReference(), current.viewer());
    return view();
  }

  @POST
  @Path("closure")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Close the inspection with a reason")
  public InspectionView close(@NotNull @Valid Closure request) {
    closeInspection.close(id, request.reason(), current.viewer());
    return view();
  }

  private InspectionView view() {
    return InspectionView.of(readInspections.page(id, current.viewer()), current.viewer());
  }
}
