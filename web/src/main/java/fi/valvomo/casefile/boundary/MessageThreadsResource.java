package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.LeaveUnanswered;
import fi.valvomo.casefile.control.ReadMessages;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.MessageThreadRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.SubjectType;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Threads of messages: which there are, what in them is unread, and where no answer is needed. */
@Path("message-threads")
public class MessageThreadsResource {

  private static final int LONGEST_REASON = 500;

  @Inject private ReadMessages read;
  @Inject private LeaveUnanswered leaveUnanswered;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Threads by their last message, the newest first; mine, or all I may read")
  public Page<MessageThreadRow> list(@QueryParam("mine") Boolean mine, @BeanParam PageParams page) {
    return read.threads(!Boolean.FALSE.equals(mine), current.viewer(), page.after(2), page.limit());
  }

  @GET
  @Path("unread")
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "How many of my threads hold something unread, at most 99")
  public UnreadView unread() {
    return new UnreadView(read.unread(current.viewer()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "What a thread is about")
  public ThreadView get(@PathParam("id") UUID id) {
    return ThreadView.of(read.thread(id, current.viewer()));
  }

  @POST
  @Path("{id}/reading")
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "I have read the thread to its end")
  public void haveRead(@PathParam("id") UUID id) {
    read.haveRead(id, current.viewer());
  }

  @POST
  @Path("{id}/no-answer")
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "What waits for our answer needs none")
  public void noAnswer(@PathParam("id") UUID id, @NotNull @Valid NoAnswer why) {
    leaveUnanswered.leave(id, why.reason(), current.viewer());
  }

  /** Why no answer is needed. */
  public record NoAnswer(@NotBlank @Size(max = LONGEST_REASON) String reason) {}

  /** A number for a badge. */
  public record UnreadView(int count) {}

  /** A thread and the thing that it is about. */
  public record ThreadView(UUID id, SubjectType about, UUID aboutId, UUID caseId, String title) {

    static ThreadView of(MessageThread thread) {
      return new ThreadView(
          thread.id(), thread.about(), thread.aboutId(), thread.caseId(), thread.title());
    }
  }
}
