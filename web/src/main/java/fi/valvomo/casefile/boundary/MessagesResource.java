package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.ReadMessages;
import fi.valvomo.casefile.control.SendMessage;
import fi.valvomo.casefile.control.SendMessage.Letter;
import fi.valvomo.casefile.entity.Message;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.boundary.DeadlinesResource.Preview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What officer and provider write to each other about a thing of a case. */
@Path("messages")
public class MessagesResource {

  private static final int MOST_FILES = 20;

  @Inject private ReadMessages read;
  @Inject private SendMessage sendMessage;
  @Inject private CurrentViewer current;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Messages about a thing, the newest first")
  public Page<MessageView> list(
      @NotNull @QueryParam("subjectType") SubjectType subjectType,
      @NotNull @QueryParam("subjectId") UUID subjectId,
      @BeanParam PageParams page) {
    return MessageView.of(
        read.about(subjectType, subjectId, current.viewer(), page.after(1), page.limit()),
        clock.instant());
  }

  @POST
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "Write to the other side; answers what this side owed")
  @APIResponseSchema(value = SentView.class, responseCode = "201")
  public Response send(@NotNull @Valid MessageRequest request) {
    Message sent = sendMessage.send(request.toLetter(), current.viewer());
    return Response.status(Response.Status.CREATED)
        .entity(new SentView(sent.id(), sent.threadId(), sent.seq()))
        .build();
  }

  @GET
  @Path("answer-preview")
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "Until when a message that is sent now would be answered")
  public Preview previewAnswer() {
    return Preview.of(sendMessage.promised(), current.viewer().language());
  }

  /**
   * What a person writes.
   *
   * @param documentIds files that were added to the same thing before
   * @param asks whether an answer is wanted
   */
  public record MessageRequest(
      @NotNull SubjectType subjectType,
      @NotNull UUID subjectId,
      @NotNull String text,
      @Size(max = MOST_FILES) List<@NotNull UUID> documentIds,
      boolean asks) {

    Letter toLetter() {
      return new Letter(
          subjectType, subjectId, text, documentIds == null ? List.of() : documentIds, asks);
    }
  }

  /** That it was sent, and in which thread it stands. */
  public record SentView(UUID id, UUID threadId, int seq) {}
}
