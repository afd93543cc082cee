package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.boundary.BreachRequests.Explanation;
import fi.valvomo.agreement.boundary.BreachRequests.ExplanationAssessment;
import fi.valvomo.agreement.boundary.BreachRequests.MeasureAssessment;
import fi.valvomo.agreement.boundary.BreachRequests.MeasureHandover;
import fi.valvomo.agreement.control.AssessBreach;
import fi.valvomo.agreement.control.ExplainBreach;
import fi.valvomo.agreement.control.GiveExplanationTime;
import fi.valvomo.agreement.control.MeasureOfLine;
import fi.valvomo.agreement.control.ReadBreaches;
import fi.valvomo.agreement.entity.BreachRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Targets that were missed, and what came of it; a provider reads and explains its own. */
@Path("breaches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class BreachesResource {

  private static final int KEYS = 2;

  @Inject private ReadBreaches readBreaches;
  @Inject private ExplainBreach explainBreach;
  @Inject private AssessBreach assessBreach;
  @Inject private MeasureOfLine measureOfLine;
  @Inject private GiveExplanationTime giveTime;
  @Inject private FigureWords words;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Missed targets, the newest period first")
  public Page<BreachRow> list(@BeanParam BreachParams params, @BeanParam PageParams page) {
    return readBreaches.list(params.filter(), current.viewer(), page.after(KEYS), page.limit());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One missed target")
  public BreachView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @Path("{id}/explanation")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Explain why a target was missed, and what is done about it")
  public BreachView explain(@PathParam("id") UUID id, @NotNull @Valid Explanation request) {
    explainBreach.explain(id, request.text(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/line-explanation")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Explain why a target was missed by the service line that one answers for")
  public BreachView explainForLine(@PathParam("id") UUID id, @NotNull @Valid Explanation request) {
    explainBreach.explainForLine(id, request.text(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/explanation-assessment")
  @RolesAllowed(OFFICER)
  @Operation(
      summary =
          "Accept the explanation, note the matter, make a finding of it or agree on a measure")
  public BreachView assess(
      @PathParam("id") UUID id, @NotNull @Valid ExplanationAssessment request) {
    assessBreach.assess(id, request.verdict(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/measure-report")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Say that the measure that one carries out for a service line is done")
  public BreachView reportMeasure(@PathParam("id") UUID id, @NotNull @Valid Explanation request) {
    measureOfLine.report(id, request.text(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/measure-handover")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Hand the measure of a service line on to somebody else, with the reason")
  public BreachView handMeasureOver(
      @PathParam("id") UUID id, @NotNull @Valid MeasureHandover request) {
    measureOfLine.handOver(id, request.ownerId(), request.reason(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/measure-assessment")
  @RolesAllowed(OFFICER)
  @Operation(summary = "See that the measure of a service line is done, or give it back")
  public BreachView assessMeasure(
      @PathParam("id") UUID id, @NotNull @Valid MeasureAssessment request) {
    if (request.done()) {
      measureOfLine.confirm(id, request.reason(), current.viewer());
    } else {
      measureOfLine.giveBack(id, request.reason(), request.dueOn(), current.viewer());
    }
    return view(id);
  }

  @POST
  @Path("{id}/extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Ask for more time for the explanation, before or after the last day")
  public BreachView askTime(@PathParam("id") UUID id, @NotNull @Valid ExtensionRequest request) {
    giveTime.ask(id, request.until(), request.reason(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public BreachView decideTime(
      @PathParam("id") UUID id, @NotNull @Valid ExtensionDecision request) {
    if (request.granted()) {
      giveTime.grant(id, request.until(), request.reason(), current.viewer());
    } else {
      giveTime.refuse(id, request.reason(), current.viewer());
    }
    return view(id);
  }

  private BreachView view(UUID id) {
    return BreachView.of(
        readBreaches.read(id, current.viewer()), current.viewer().readsAllCases(), words);
  }
}
