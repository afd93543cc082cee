package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.control.KeepMembers;
import fi.valvomo.identity.control.KeepMembers.Invited;
import fi.valvomo.identity.control.KeepMembers.People;
import fi.valvomo.identity.entity.MemberRights;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.entity.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A producer's own people, kept by its main users. */
@Path("memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipsResource {

  private static final int MOST_UNITS = 500;

  @Inject private KeepMembers keep;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed(PROVIDER)
  @Operation(summary = "The people of my producer, and whether I keep them")
  public MembersView list(@NotNull @QueryParam("producer") UUID producer) {
    return MembersView.of(keep.of(producer, current.viewer()));
  }

  @POST
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Invite a colleague, who gets a link by mail")
  public Response invite(@NotNull @Valid InvitationRequest request) {
    keep.invite(
        request.producerId(), request.toInvited(), request.rights().toRights(), current.viewer());
    return Response.status(Response.Status.CREATED).build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Change what a colleague may do")
  public void change(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid RightsRequest request) {
    keep.change(id, IfMatch.version(headers), request.toRights(), current.viewer());
  }

  @POST
  @Path("{id}/removal")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Remove a colleague, who then acts for the producer no more")
  public void remove(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    keep.remove(id, IfMatch.version(headers), current.viewer());
  }

  @POST
  @Path("{id}/invitation")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Send the link of an invitation anew")
  public void inviteAgain(@PathParam("id") UUID id) {
    keep.inviteAgain(id, current.viewer());
  }

  /** What a colleague may do; units where they are limited to some. */
  public record RightsRequest(
      boolean mainUser, boolean limited, @Size(max = MOST_UNITS) List<@NotNull UUID> unitIds) {

    MemberRights toRights() {
      return new MemberRights(mainUser, limited, unitIds == null ? Set.of() : Set.copyOf(unitIds));
    }
  }

  /** Whom to invite. */
  public record InvitationRequest(
      @NotNull UUID producerId,
      @NotNull String displayName,
      @NotNull String email,
      @NotNull Language language,
      @NotNull @Valid RightsRequest rights) {

    Invited toInvited() {
      return new Invited(displayName, email, language);
    }
  }

  /** Somebody who was asked to act for the producer, and may still accept. */
  public record AskedToJoin(String email, Instant until) {}

  /** The people, who was asked to join them, and whether the caller keeps them. */
  public record MembersView(List<MemberView> items, List<AskedToJoin> asked, boolean keeps) {

    static MembersView of(People people) {
      return new MembersView(
          people.members().stream().map(MemberView::of).toList(),
          people.asked().stream().map(one -> new AskedToJoin(one.email(), one.until())).toList(),
          people.keeps());
    }
  }
}
