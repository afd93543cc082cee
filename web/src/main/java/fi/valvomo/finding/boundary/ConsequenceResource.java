package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.boundary.ConsequenceRequests.AnswerAssessment;
import fi.valvomo.finding.boundary.ConsequenceRequests.AnswerGiven;
import fi.valvomo.finding.boundary.ConsequenceRequests.Decision;
import fi.valvomo.finding.boundary.ConsequenceRequests.Delivery;
import fi.valvomo.finding.boundary.ConsequenceRequests.HearingException;
import fi.valvomo.finding.boundary.ConsequenceRequests.HearingLetter;
import fi.valvomo.finding.boundary.ConsequenceRequests.Reply;
import fi.valvomo.finding.boundary.ConsequenceRequests.ReplyAssessment;
import fi.valvomo.finding.boundary.ConsequenceRequests.Withdrawal;
import fi.valvomo.finding.control.AnswerToConsequence;
import fi.valvomo.finding.control.AssessReply;
import fi.valvomo.finding.control.DecideConsequence;
import fi.valvomo.finding.control.DeliverConsequence;
import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.control.HearParty;
import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.control.ReplyToHearing;
import fi.valvomo.finding.control.WithdrawConsequence;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
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

/** One consequence, and what people do to it. */
@Path("consequences/{id}")
public class ConsequenceResource {

  @Inject private ReadConsequences readConsequences;
  @Inject private HearParty hearParty;
  @Inject private GiveMoreTime moreTime;
  @Inject private AnswerToConsequence answers;
  @Inject private ReplyToHearing replyToHearing;
  @Inject private AssessReply assessReply;
  @Inject private DecideConsequence decideConsequence;
  @Inject private DeliverConsequence deliverConsequence;
  @Inject private WithdrawConsequence withdrawConsequence;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One consequence")
  public ConsequenceView get() {
    return view();
  }

  @POST
  @Path("hearing")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Send the hearing letter; the time for the reply begins")
  public ConsequenceView hear(@NotNull @Valid HearingLetter request) {
    hearParty.send(id, request.message().strip(), request.days(), current.viewer());
    return view();
  }

  @POST
  @Path("hearing-exception")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record why the party is not heard")
  public ConsequenceView leaveUnheard(@NotNull @Valid HearingException request) {
    hearParty.leaveOut(id, request.ground(), request.reason().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("extension")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Give the party more time for its reply or its answer")
  public ConsequenceView giveMoreTime(@NotNull @Valid ExtensionRequest request) {
    moreTime.extend(id, request.until(), request.reason().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(
      summary = "Ask for more time for the reply or the answer, before or after the last day")
  public ConsequenceView askMoreTime(@NotNull @Valid ExtensionRequest request) {
    moreTime.ask(id, request.until(), request.reason().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public ConsequenceView decideMoreTime(@NotNull @Valid ExtensionDecision request) {
    String reason = request.reason().strip();
    if (request.granted()) {
      moreTime.grant(id, request.until(), reason, current.viewer());
    } else {
      moreTime.refuse(id, reason, current.viewer());
    }
    return view();
  }

  @POST
  @Path("reply")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Reply to the hearing, item by item")
  public ConsequenceView reply(@NotNull @Valid Reply request) {
    replyToHearing.reply(id, request.toReplies(), request.whole(), current.viewer());
    return view();
  }

  @POST
  @Path("reply-assessment")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Answer the reply item by item and conclude the hearing")
  public ConsequenceView assessReply(@NotNull @Valid ReplyAssessment request) {
    assessReply.assess(id, request.toAssessments(), request.conclusion().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("decision")
  @RolesAllowed({MANAGER, OFFICER})
  @Operation(summary = "Decide, as the one whom the delegation names, whether it is taken")
  public ConsequenceView decide(@NotNull @Valid Decision request) {
    decideConsequence.decide(id, request.toDecision(), current.viewer());
    return view();
  }

  @POST
  @Path("delivery")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record how and when the decided consequence was sent")
  public ConsequenceView deliver(@NotNull @Valid Delivery request) {
    deliverConsequence.deliver(
        id, request.channel(), request.sentOn(), request.reference(), current.viewer());
    return view();
  }

  @POST
  @Path("answer")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Answer a request for an account or a demand")
  public ConsequenceView answer(@NotNull @Valid AnswerGiven request) {
    answers.answer(id, request.text().strip(), request.documents(), current.viewer());
    return view();
  }

  @POST
  @Path("answer-assessment")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Say what the answer, or the silence, is worth")
  public ConsequenceView assessAnswer(@NotNull @Valid AnswerAssessment request) {
    answers.assess(id, request.outcome(), request.text().strip(), current.viewer());
    return view();
  }

  @POST
  @Path("withdrawal")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Give the consequence up before it takes effect")
  public ConsequenceView withdraw(@NotNull @Valid Withdrawal request) {
    withdrawConsequence.withdraw(id, request.reason().strip(), current.viewer());
    return view();
  }

  private ConsequenceView view() {
    return ConsequenceView.of(readConsequences.page(id, current.viewer()), current.viewer());
  }
}
