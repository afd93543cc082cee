package fi.valvomo.notice.boundary;

import fi.valvomo.identity.boundary.ClientAddress;
import fi.valvomo.identity.boundary.IdempotencyFilter;
import fi.valvomo.notice.boundary.PublicNoticeRequests.MoreFromSender;
import fi.valvomo.notice.boundary.PublicNoticeRequests.PublicNotice;
import fi.valvomo.notice.boundary.PublicNoticeRequests.ReturningSender;
import fi.valvomo.notice.control.ComeBack;
import fi.valvomo.notice.control.ReceiveOnce;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Notices from anybody, without login and without a cookie. The code of the receipt travels in
 * bodies and headers, never in an address.
 */
@Path("public/notices")
public class PublicNoticesResource {

  // whoever knows the key may send again and is given a code: it must not be guessed
  private static final int SHORTEST_KEY = 20;
  private static final int LONGEST_KEY = 200;

  @Inject private ReceiveOnce receive;
  @Inject private ComeBack comeBack;
  @Inject private ClientAddress client;

  @POST
  @PermitAll
  @Operation(summary = "Send a notice without login; the answer holds the code of the receipt")
  @APIResponseSchema(value = ReceivedNotice.class, responseCode = "201")
  public Response send(
      @HeaderParam(IdempotencyFilter.HEADER) @Size(min = SHORTEST_KEY, max = LONGEST_KEY)
          String key,
      @NotNull @Valid PublicNotice request) {
    ReceivedNotice received =
        ReceivedNotice.ofStranger(
            receive.byAnybody(request.toIncoming(), request.toReporter(), key, client.address()));
    return Response.status(Response.Status.CREATED).entity(received).build();
  }

  @POST
  @Path("lookup")
  @PermitAll
  @Operation(summary = "Come back with the code: how far it is, and what was answered")
  public PublicNoticeView read(@NotNull @Valid ReturningSender request) {
    return PublicNoticeView.of(comeBack.read(request.code(), client.address()));
  }

  @POST
  @Path("messages")
  @PermitAll
  @Operation(summary = "Say more, with the code")
  public PublicNoticeView write(@NotNull @Valid MoreFromSender request) {
    return PublicNoticeView.of(
        comeBack.write(request.code(), request.text().strip(), client.address()));
  }

  @POST
  @Path("attachments")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  @Operation(summary = "Bring a file, with the code")
  @APIResponseSchema(value = NoticeAttachmentView.class, responseCode = "201")
  public Response bring(
      @NotBlank @HeaderParam("Receipt-Code") String code,
      @NotBlank
          @HeaderParam("File-Name")
          @Schema(description = "Percent-encoded UTF-8: names of files do not belong in addresses")
          String name,
      InputStream content) {
    return Response.status(Response.Status.CREATED)
        .entity(
            NoticeAttachmentView.of(comeBack.bring(code, decoded(name), content, client.address())))
        .build();
  }

  /** A name that is not encoded is taken as it is. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }
}
