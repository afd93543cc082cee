package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.AcceptInvitation;
import fi.valvomo.identity.control.AcceptInvitation.Asked;
import fi.valvomo.identity.control.People;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.User;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Whoever has the link of an invitation comes in by it. Its word travels in the body, never in an
 * address, so that no log keeps it.
 */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  private static final int LONGEST = 200;

  @Inject private AcceptInvitation invitation;
  @Inject private People people;

  @POST
  @Path("opening")
  @PermitAll
  @Operation(summary = "Who was invited by this link, and for whom")
  public InvitedView open(@NotNull @Valid Token token) {
    return view(invitation.look(Secret.of(token.token())));
  }

  @POST
  @Path("acceptance")
  @PermitAll
  @Operation(summary = "Choose a password, or join with the one there is; the link works no more")
  public InvitedView accept(@NotNull @Valid Acceptance acceptance) {
    return view(invitation.accept(Secret.of(acceptance.token()), acceptance.newPassword()));
  }

  private InvitedView view(Asked asked) {
    User user = asked.user();
    List<ProducerRef> producers =
        ProducerRef.of(asked.producers(), people.producerNames(asked.producers()));
    return new InvitedView(
        user.username(),
        user.displayName(),
        user.language().name(),
        producers.stream().map(ProducerRef::name).toList(),
        asked.joins());
  }

  /** The word of a link. */
  public record Token(@NotBlank @Size(max = LONGEST) String token) {}

  /** The word of a link, and the password that a new person chooses. */
  public record Acceptance(@NotBlank @Size(max = LONGEST) String token, String newPassword) {}

  /**
   * Who was invited.
   *
   * @param joins whether they have a password already, and only say that they join
   */
  public record InvitedView(
      String username,
      String displayName,
      String language,
      List<String> producers,
      boolean joins) {}
}
