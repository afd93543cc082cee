package fi.valvomo.inspection.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The visit itself: when, how it went, who were there (tarkastuksen kulku). 434/2003 39 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Visit {

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String course;
  private String participants;

  protected Visit() {}

  Visit(Instant startedAt) {
    this.startedAt = startedAt;
  }

  void end(String howItWent, String whoWereThere, Instant at) {
    course = howItWent;
    participants = whoWereThere;
    endedAt = at;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Null while the visit goes on. */
  public Instant endedAt() {
    return endedAt;
  }

  public String course() {
    return course;
  }

  public String participants() {
    return participants;
  }
}
