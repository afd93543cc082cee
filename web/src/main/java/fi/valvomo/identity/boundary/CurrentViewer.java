package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** The person behind this request. */
@RequestScoped
public class CurrentViewer {

  private SignedIn session;
  private boolean byKey;

  /**
   * The signed-in person.
   *
   * @throws ClientErrorException 401 when nobody is signed in
   */
  public Viewer viewer() {
    return session().viewer();
  }

  /** The same, where a stranger is welcome too. */
  public Optional<Viewer> signedIn() {
    return open().map(SignedIn::viewer);
  }

  /** The session itself, for those who open, change and end it. */
  SignedIn session() {
    return open().orElseThrow(() -> new ClientErrorException(Status.UNAUTHORIZED));
  }

  Optional<SignedIn> open() {
    return Optional.ofNullable(session);
  }

  void is(SignedIn person) {
    session = person;
  }

  /** A producer's system, known by its key: it has no session and no token against forgery. */
  void isSystem(SignedIn system) {
    session = system;
    byKey = true;
  }

  /** Whether a system calls, not a person. */
  public boolean isByKey() {
    return byKey;
  }
}
