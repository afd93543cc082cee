package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who answered the pre-questionnaire (ennakkokysely) for the provider, and when. */
@Embeddable
@Access(AccessType.FIELD)
public class Submission {

  @Column(name = "questionnaire_submitted_at")
  private Instant at;

  @Column(name = "questionnaire_submitted_by")
  private String by;

  protected Submission() {}

  Submission(Viewer by, Instant at) {
    this.by = by.displayName();
    this.at = at;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
