package fi.valvomo.inspection.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When the visit is meant to be, and whether its target is told. Hallintolaki 434/2003 39 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Announcement {

  private boolean announced;

  @Column(name = "unannounced_reason")
  private String unannouncedReason;

  @Column(name = "planned_for")
  private Instant plannedFor;

  protected Announcement() {}

  Announcement(InspectionOrder order) {
    announced = order.announced();
    unannouncedReason = announced ? null : order.unannouncedReason();
    plannedFor = order.plannedFor();
  }

  /** Ennalta ilmoitettu. */
  public boolean announced() {
    return announced;
  }

  /** Why telling would endanger the purpose of the inspection; null when announced. */
  public String unannouncedReason() {
    return unannouncedReason;
  }

  public Instant plannedFor() {
    return plannedFor;
  }
}
