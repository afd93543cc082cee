package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One producer carries on the activity of another (toiminnan jatkaminen): through a sale, a merger
 * or a new business id. Breaches are counted through it. 741/2023 25.2 §.
 */
@Entity
@Table(name = "producer_succession")
@Access(AccessType.FIELD)
public class ProducerSuccession {

  @Id private UUID id;

  @Column(name = "predecessor_id")
  private UUID predecessorId;

  @Column(name = "successor_id")
  private UUID successorId;

  @Column(name = "valid_from")
  private LocalDate from;

  private String ground;

  @Column(name = "recorded_by_id")
  private UUID recordedById;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ProducerSuccession() {}

  public ProducerSuccession(
      UUID predecessorId, UUID successorId, LocalDate from, String ground, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.predecessorId = predecessorId;
    this.successorId = successorId;
    this.from = from;
    this.ground = ground;
    recordedById = by.userId();
    recordedBy = by.displayName();
    recordedAt = at;
  }

  public UUID id() {
    return id;
  }

  /** Whose activity it was. */
  public UUID predecessorId() {
    return predecessorId;
  }

  /** Who carries it on. */
  public UUID successorId() {
    return successorId;
  }

  public LocalDate from() {
    return from;
  }

  /** On what this rests, such as a business transfer in the trade register. */
  public String ground() {
    return ground;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
