package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.ANYONE_SIGNED_IN;

import fi.valvomo.casefile.control.ReadMail;
import fi.valvomo.casefile.entity.MailShown;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the demo would have sent; there is no such thing in an installation that sends. */
@Path("mail-previews")
public class MailPreviewsResource {

  @Inject private ReadMail mail;

  @GET
  @RolesAllowed(ANYONE_SIGNED_IN)
  @Operation(summary = "In the demo only: messages as they would have been sent, the newest first")
  public Page<MailShown> list(@BeanParam PageParams page) {
    return mail.shown(page.after(2), page.limit());
  }
}
