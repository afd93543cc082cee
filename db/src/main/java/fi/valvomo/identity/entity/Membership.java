package fi.valvomo.identity.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's right to act for one producer (valtuus toimia tuottajan puolesta). */
@Entity
@Table(name = "membership")
@Access(AccessType.FIELD)
public class Membership {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "user_id")
  private User user;

  @Column(name = "producer_id")
  private UUID producerId;

  private Instant since;

  protected Membership() {}

  Membership(User user, UUID producerId, Instant since) {
    this.id = UUID.randomUUID();
    this.user = user;
    this.producerId = producerId;
    this.since = since;
  }

  public UUID producerId() {
    return producerId;
  }

  /** When the right was given. */
  public Instant since() {
    return since;
  }
}
