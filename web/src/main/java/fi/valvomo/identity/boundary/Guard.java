package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.kernel.entity.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;

/** Stands before one resource method. */
class Guard implements ContainerRequestFilter {

  private static final String ROOM = "identity";

  private final CurrentViewer current;
  private final Problems problems;
  private final Set<String> roles;
  private final boolean beforePasswordChange;

  /**
   * A guard that lets these roles in.
   *
   * @param roles names of roles; empty lets nobody in
   * @param beforePasswordChange whether also those come in who must first change their password
   */
  Guard(CurrentViewer current, Problems problems, Set<String> roles, boolean beforePasswordChange) {
    this.current = current;
    this.problems = problems;
    this.roles = roles;
    this.beforePasswordChange = beforePasswordChange;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (roles.isEmpty()) {
      request.abortWith(problems.of(403, ROOM, "CLOSED"));
      return;
    }
    SignedIn session = current.open().orElse(null);
    if (session == null) {
      request.abortWith(problems.of(401));
    } else if (session.passwordChangeRequired() && !beforePasswordChange) {
      request.abortWith(problems.of(403, ROOM, "PASSWORD_CHANGE_REQUIRED"));
    } else if (!letsIn(session.viewer().roles())) {
      request.abortWith(problems.of(403, ROOM, "ROLE"));
    }
  }

  private boolean letsIn(Set<Role> held) {
    return roles.contains(Roles.ANYONE_SIGNED_IN)
        || held.stream().anyMatch(role -> roles.contains(role.name()));
  }
}
