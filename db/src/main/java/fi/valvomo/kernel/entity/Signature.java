package fi.valvomo.kernel.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did it and when. */
@Embeddable
@Access(AccessType.FIELD)
public class Signature {

  @Column(name = "by_id")
  private UUID personId;

  @Column(name = "by_name")
  private String name;

  @Column(name = "at")
  private Instant at;

  protected Signature() {}

  public Signature(Viewer by, Instant at) {
    personId = by.userId();
    name = by.displayName();
    this.at = at;
  }

  public Signature(UUID personId, String name, Instant at) {
    this.personId = personId;
    this.name = name;
    this.at = at;
  }

  public UUID personId() {
    return personId;
  }

  public String name() {
    return name;
  }

  public Instant at() {
    return at;
  }
}
