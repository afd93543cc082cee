package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A measure of a service line went from one person to another (toimenpiteen siirto). */
@Entity
@Table(name = "line_measure_handover")
@Access(AccessType.FIELD)
public class MeasureHandover {

  @Id private UUID id;

  @Column(name = "measure_id")
  private UUID measureId;

  @Column(name = "from_name")
  private String fromName;

  @Column(name = "to_name")
  private String toName;

  private String reason;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected MeasureHandover() {}

  MeasureHandover(UUID measureId, String from, String to, String why, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.measureId = measureId;
    fromName = from;
    toName = to;
    reason = Said.required("reason", why);
    madeBy = by.displayName();
    madeAt = at;
  }

  public String fromName() {
    return fromName;
  }

  public String toName() {
    return toName;
  }

  public String reason() {
    return reason;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
