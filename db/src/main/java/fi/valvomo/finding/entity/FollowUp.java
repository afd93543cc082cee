package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an officer saw of a danger on one day (päivittäinen seuranta). */
@Entity
@Table(name = "follow_up")
@Access(AccessType.FIELD)
public class FollowUp {

  @Id private UUID id;
  private String observed;
  private boolean lifted;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "made_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "made_by"))
  @AttributeOverride(name = "at", column = @Column(name = "made_at"))
  private Signature made;

  protected FollowUp() {}

  FollowUp(String observed, boolean lifted, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.observed = observed;
    this.lifted = lifted;
    made = new Signature(by, at);
  }

  public UUID id() {
    return id;
  }

  public String observed() {
    return observed;
  }

  /** Whether the danger was gone. */
  public boolean lifted() {
    return lifted;
  }

  public Signature made() {
    return made;
  }
}
