package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;
import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.identity.boundary.ToldOnce;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.boundary.NoticeRequests.NewNotice;
import fi.valvomo.notice.control.ReadNotice;
import fi.valvomo.notice.control.ReceiveNotice;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.NoticeRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Notices: the list, and those that come by officers and producers. */
@Path("notices")
public class NoticesResource {

  @Inject private ReadNotice readNotice;
  @Inject private ReceiveNotice receiveNotice;
  @Inject private CurrentViewer current;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({OFFICER, MANAGER, TRIAGE, AUDITOR, PROVIDER})
  @Operation(summary = "Notices, the newest first; a producer's are those that it sent")
  public Page<NoticeRow> list(@BeanParam NoticeParams params, @BeanParam PageParams page) {
    return readNotice.list(
        params.filter(clock.instant().atZone(Deadline.ZONE).toLocalDate()),
        current.viewer(),
        page.after(2),
        page.limit());
  }

  @POST
  @RolesAllowed({OFFICER, MANAGER, TRIAGE, PROVIDER})
  @ToldOnce("code")
  @Operation(summary = "Write down a notice; a producer sends one of its own unit (29 §)")
  @APIResponseSchema(value = ReceivedNotice.class, responseCode = "201")
  public Response receive(@NotNull @Valid NewNotice request) {
    Viewer viewer = current.viewer();
    Received received =
        viewer.is(Role.PROVIDER)
            ? receiveNotice.byProducer(request.toIncoming(viewer.language()), viewer)
            : receiveNotice.byOfficer(
                complete(request).toIncoming(viewer.language()), request.toReporter(), viewer);
    return Response.status(Response.Status.CREATED).entity(ReceivedNotice.of(received)).build();
  }

  private static NewNotice complete(NewNotice request) {
    List<FieldError> missing = new ArrayList<>();
    if (request.kind() == null) {
      missing.add(FieldError.of("kind", "required"));
    }
    if (request.channel() == null) {
      missing.add(FieldError.of("channel", "required"));
    }
    if (request.sender() == null) {
      missing.add(FieldError.of("sender", "required"));
    }
    if (!missing.isEmpty()) {
      throw new InvalidException(missing);
    }
    return request;
  }
}
