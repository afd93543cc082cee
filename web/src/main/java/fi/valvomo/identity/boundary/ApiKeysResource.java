package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;

import fi.valvomo.identity.control.IssueApiKey;
import fi.valvomo.identity.control.IssueApiKey.Issued;
import fi.valvomo.identity.control.ProducerNames;
import fi.valvomo.identity.entity.ApiKey;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Keys with which producers' own systems send reports. */
@Path("api-keys")
@RequestScoped
public class ApiKeysResource {

  @Inject private IssueApiKey issueApiKey;
  @Inject private ProducerNames producers;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed(ADMIN)
  @Operation(summary = "Keys of all producers or of one, the newest first, revoked ones too")
  public List<ApiKeyView> list(@QueryParam("producer") UUID producer) {
    List<ApiKey> keys = issueApiKey.list(producer);
    Map<UUID, String> names =
        producers.names(keys.stream().map(ApiKey::producerId).collect(Collectors.toSet()));
    return keys.stream().map(key -> ApiKeyView.of(key, names)).toList();
  }

  @POST
  @RolesAllowed(ADMIN)
  @ToldOnce("secret")
  @Operation(summary = "Make a key; its secret is in this answer and nowhere else")
  @APIResponseSchema(value = IssuedApiKey.class, responseCode = "201")
  public Response issue(@NotNull @Valid NewApiKey request) {
    Map<UUID, String> names = producers.names(Set.of(request.producerId()));
    if (names.isEmpty()) {
      throw InvalidException.of("producerId", "unknown");
    }
    Issued issued =
        issueApiKey.issue(request.producerId(), request.name().strip(), current.viewer());
    return Response.created(URI.create("api-keys/" + issued.key().id()))
        .entity(new IssuedApiKey(ApiKeyView.of(issued.key(), names), issued.secret().text()))
        .build();
  }

  @POST
  @Path("{id}/revocation")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Take a key back: nothing is taken in with it any more")
  public ApiKeyView revoke(@PathParam("id") UUID id) {
    ApiKey key = issueApiKey.revoke(id, current.viewer());
    return ApiKeyView.of(key, producers.names(Set.of(key.producerId())));
  }

  /** A key by a name that the producer's people recognise. */
  public record NewApiKey(@NotNull UUID producerId, @NotBlank @Size(max = 200) String name) {}

  /**
   * A new key with its secret.
   *
   * @param secret null where the same submission was answered before: it is told once
   */
  public record IssuedApiKey(ApiKeyView key, @Schema(nullable = true) String secret) {}
}
