package fi.valvomo.finding.entity;

import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * More time for the reply to a hearing, or for the answer to a request for an account or to a
 * demand.
 */
@Entity
@Table(name = "consequence_extension")
@Access(AccessType.FIELD)
public class ConsequenceExtension {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private DeadlineTarget target;

  @Embedded private MoreTime time;

  protected ConsequenceExtension() {}

  ConsequenceExtension(DeadlineTarget target, MoreTime time) {
    id = UUID.randomUUID();
    this.target = target;
    this.time = time;
  }

  public UUID id() {
    return id;
  }

  /** The reply or the answer. */
  public DeadlineTarget target() {
    return target;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
