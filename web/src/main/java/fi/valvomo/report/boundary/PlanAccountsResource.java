package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.report.boundary.PlanRequests.AccountCheckRequest;
import fi.valvomo.report.boundary.PlanRequests.AccountPublicationRequest;
import fi.valvomo.report.boundary.PlanRequests.MissingAccountDecision;
import fi.valvomo.report.control.CheckAccount;
import fi.valvomo.report.control.DecideMissingAccount;
import fi.valvomo.report.control.GiveAccountTime;
import fi.valvomo.report.control.PublishAccount;
import fi.valvomo.report.control.ReadAccounts;
import fi.valvomo.work.boundary.DeadlinesResource.Preview;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts of how self-monitoring plans were followed, every four months. */
@Path("plan-accounts")
@RequestScoped
public class PlanAccountsResource {

  @Inject private ReadAccounts readAccounts;
  @Inject private PublishAccount publishAccount;
  @Inject private CheckAccount checkAccount;
  @Inject private GiveAccountTime giveTime;
  @Inject private DecideMissingAccount decideMissing;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Accounts, the newest first; late ones alone with the longest awaited first")
  public Page<AccountRowView> list(@BeanParam AccountParams params, @BeanParam PageParams page) {
    return readAccounts
        .list(params.filter(readAccounts.today()), current.viewer(), page.after(2), page.limit())
        .map(AccountRowView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One account with all that was told of it")
  public PlanAccountView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Tell what was published and where, or complete it")
  public PlanAccountView publish(
      @PathParam("id") UUID id, @NotNull @Valid AccountPublicationRequest request) {
    publishAccount.publish(id, request.toText(readAccounts.today()), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/check")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Be content with a published account, or ask for what is lacking")
  public PlanAccountView check(
      @PathParam("id") UUID id, @NotNull @Valid AccountCheckRequest request) {
    if (request.sufficient()) {
      checkAccount.accept(id, request.note(), current.viewer());
    } else {
      checkAccount.sendBack(id, request.lacking(), current.viewer());
    }
    return view(id);
  }

  @GET
  @Path("return-preview")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Until when an account would have to be completed, if it were sent back now")
  public Preview previewReturn() {
    return Preview.of(checkAccount.ifReturned(), current.viewer().language());
  }

  @POST
  @Path("{id}/missing-decision")
  @RolesAllowed(OFFICER)
  @Operation(summary = "After a missed last day: give more time, or let the account be missing")
  public PlanAccountView decideMissing(
      @PathParam("id") UUID id, @NotNull @Valid MissingAccountDecision request) {
    if (request.extended()) {
      decideMissing.extend(id, request.day(), request.reason(), current.viewer());
    } else {
      decideMissing.leave(id, request.reason(), current.viewer());
    }
    return view(id);
  }

  @POST
  @Path("{id}/extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Ask for more time, before or after the last day")
  public PlanAccountView askTime(
      @PathParam("id") UUID id, @NotNull @Valid ExtensionRequest request) {
    giveTime.ask(id, request.until(), request.reason(), current.viewer());
    return view(id);
  }

  @POST
  @Path("{id}/extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public PlanAccountView decideTime(
      @PathParam("id") UUID id, @NotNull @Valid ExtensionDecision request) {
    if (request.granted()) {
      giveTime.grant(id, request.until(), request.reason(), current.viewer());
    } else {
      giveTime.refuse(id, request.reason(), current.viewer());
    }
    return view(id);
  }

  private PlanAccountView view(UUID id) {
    return PlanAccountView.of(readAccounts.read(id, current.viewer()), current.viewer().language());
  }
}
