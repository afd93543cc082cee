package fi.valvomo.inspection.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when the inspection was closed (päättäminen). 741/2023 25.3 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Closing {

  @Column(name = "closing_reason")
  private String reason;

  @Column(name = "closed_at")
  private Instant at;

  protected Closing() {}

  Closing(String reason, Instant at) {
    this.reason = reason;
    this.at = at;
  }

  public String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
