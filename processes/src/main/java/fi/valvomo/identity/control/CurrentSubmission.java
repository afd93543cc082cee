package fi.valvomo.identity.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The submission that this request carries, if its sender gave it a key. */
@RequestScoped
public class CurrentSubmission {

  private Keyed keyed;
  private boolean written;

  /**
   * A submission that counts once.
   *
   * @param personId who submits
   * @param key chosen by the sender
   * @param fingerprint SHA-256 of method, path and body, in hexadecimal
   */
  public record Keyed(UUID personId, String key, String fingerprint) {}

  public void is(Keyed submission) {
    keyed = submission;
  }

  public Optional<Keyed> keyed() {
    return Optional.ofNullable(keyed);
  }

  /** The same, once: for whom writes it down first. */
  Optional<Keyed> unwritten() {
    if (written) {
      return Optional.empty();
    }
    written = true;
    return keyed();
  }
}
