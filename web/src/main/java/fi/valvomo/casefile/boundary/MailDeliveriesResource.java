package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.MendMail;
import fi.valvomo.casefile.control.ReadMail;
import fi.valvomo.casefile.entity.MailDeliveryRow;
import fi.valvomo.casefile.entity.MailState;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mail that left the house, and mail that waits or did not reach its reader. */
@Path("mail-deliveries")
public class MailDeliveriesResource {

  @Inject private ReadMail mail;
  @Inject private MendMail mend;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, ADMIN, AUDITOR})
  @Operation(summary = "Messages to people, the newest first; of one state, or of all")
  public Page<MailDeliveryRow> list(
      @QueryParam("state") MailState state, @BeanParam PageParams page) {
    return mail.list(state, page.after(2), page.limit());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, ADMIN, AUDITOR})
  @Operation(summary = "One message with every try to send it")
  public MailDeliveryView get(@PathParam("id") UUID id) {
    return MailDeliveryView.of(mail.read(id));
  }

  @POST
  @Path("{id}/return")
  @RolesAllowed({OFFICER, MANAGER, ADMIN})
  @Operation(summary = "Mark a message as one that was sent and came back")
  public MailDeliveryView cameBack(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid ReturnNote note) {
    mend.cameBack(id, IfMatch.version(headers), note.note(), current.viewer());
    return MailDeliveryView.of(mail.read(id));
  }

  @POST
  @Path("{id}/resending")
  @RolesAllowed({OFFICER, MANAGER, ADMIN})
  @Operation(summary = "Send a message again that did not reach its reader")
  public MailDeliveryView sendAgain(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    mend.sendAgain(id, IfMatch.version(headers), current.viewer());
    return MailDeliveryView.of(mail.read(id));
  }

  /** What the returned message said. */
  public record ReturnNote(@NotBlank @Size(max = 500) String note) {}
}
