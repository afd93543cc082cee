package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.control.ChangeUser;
import fi.valvomo.identity.control.CreateUser;
import fi.valvomo.identity.control.People;
import fi.valvomo.identity.control.SetPassword;
import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.identity.entity.User;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, their roles and the producers that they act for. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UsersResource {

  private static final int SORT_KEYS = 2;

  @Inject private People people;
  @Inject private CreateUser createUser;
  @Inject private ChangeUser changeUser;
  @Inject private SetPassword setPassword;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed(ADMIN)
  @Operation(summary = "People by name")
  public Page<UserRow> list(@QueryParam("search") String search, @BeanParam PageParams params) {
    Page<ListedUser> page = people.list(search, params.after(SORT_KEYS), params.limit());
    Set<UUID> producers =
        page.items().stream()
            .flatMap(user -> user.producers().stream())
            .collect(Collectors.toSet());
    Map<UUID, String> names = people.producerNames(producers);
    return page.map(user -> UserRow.of(user, names));
  }

  @GET
  @Path("colleagues")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "People to whom work may be given")
  public List<ColleagueView> colleagues() {
    return people.colleagues().stream().map(ColleagueView::of).toList();
  }

  @POST
  @RolesAllowed(ADMIN)
  @Operation(summary = "Let a person in; a password is set separately")
  @APIResponseSchema(value = UserView.class, responseCode = "201")
  public Response create(@NotNull UserRequest request) {
    User user = createUser.create(request.toFacts(), current.viewer());
    return Response.created(URI.create("users/" + user.id())).entity(view(user)).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "One person")
  public UserView get(@PathParam("id") UUID id) {
    return view(people.get(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change a person, their roles and producers")
  public UserView change(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull UserRequest request) {
    long seen = IfMatch.version(headers);
    return view(changeUser.change(id, seen, request.toFacts(), current.viewer()));
  }

  @POST
  @Path("{id}/password")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Give a person a password, which they must change at once")
  public void setPassword(@PathParam("id") UUID id, @NotNull @Valid NewPassword password) {
    setPassword.set(id, password.newPassword(), current.viewer());
  }

  private UserView view(User user) {
    return UserView.of(user, people.producerNames(user.producers()));
  }
}
