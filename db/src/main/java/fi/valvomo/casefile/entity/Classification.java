package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who may read a document, on which ground, and who said so (julkisuusluokka). 621/1999. */
@Embeddable
@Access(AccessType.FIELD)
public class Classification {

  @Enumerated(EnumType.STRING)
  private Secrecy secrecy;

  @Column(name = "secrecy_ground")
  private String ground;

  @Column(name = "classified_by")
  private String by;

  @Column(name = "classified_at")
  private Instant at;

  protected Classification() {}

  private Classification(Secrecy secrecy, String ground, String by, Instant at) {
    this.secrecy = secrecy;
    this.ground = ground;
    this.by = by;
    this.at = at;
  }

  /** For its party, until somebody has looked at it. */
  static Classification notYet() {
    return new Classification(Secrecy.PARTY, null, null, null);
  }

  /**
   * An officer's decision.
   *
   * @throws InvalidException when what is not public has no ground, or what is public has one
   */
  static Classification of(Secrecy secrecy, String ground, Viewer by, Instant at) {
    boolean given = ground != null && !ground.isBlank();
    if (given == (secrecy == Secrecy.PUBLIC)) {
      throw InvalidException.of("ground", given ? "groundOfPublic" : "required");
    }
    return new Classification(secrecy, given ? ground : null, by.displayName(), at);
  }

  public Secrecy secrecy() {
    return secrecy;
  }

  /** Code of the {@link SecrecyGround}; null for what is public or not yet looked at. */
  public String ground() {
    return ground;
  }

  /** Null until somebody has looked at it. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
