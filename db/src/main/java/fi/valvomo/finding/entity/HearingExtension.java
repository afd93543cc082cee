package fi.valvomo.finding.entity;

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
import java.time.LocalDate;
import java.util.UUID;

/** More time for the reply (määräajan pidennys). 434/2003 33 §. Every change is kept. */
@Entity
@Table(name = "hearing_extension")
@Access(AccessType.FIELD)
public class HearingExtension {

  @Id private UUID id;

  @Column(name = "was_due_on")
  private LocalDate wasDueOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "given_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "given_by"))
  @AttributeOverride(name = "at", column = @Column(name = "given_at"))
  private Signature given;

  protected HearingExtension() {}

  HearingExtension(LocalDate wasDueOn, LocalDate dueOn, String reason, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.wasDueOn = wasDueOn;
    this.dueOn = dueOn;
    this.reason = reason;
    given = new Signature(by, at);
  }

  public LocalDate wasDueOn() {
    return wasDueOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String reason() {
    return reason;
  }

  public Signature given() {
    return given;
  }
}
