package fi.valvomo.identity.boundary;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** The person behind this request. */
@RequestScoped
public class CurrentViewer {

  private Viewer viewer;

  /**
   * The signed-in person.
   *
   * @throws ClientErrorException 401 when nobody is signed in
   */
  public Viewer viewer() {
    return signedIn().orElseThrow(() -> new ClientErrorException(Status.UNAUTHORIZED));
  }

  /** The same, where a stranger is welcome too. */
  public Optional<Viewer> signedIn() {
    return Optional.ofNullable(viewer);
  }

  void is(Viewer person) {
    viewer = person;
  }
}
