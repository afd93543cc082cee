package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Tells the process who must be told of a finding, by the grading that is in force. */
@Named("findingTold")
@ApplicationScoped
public class FindingTold {

  @Inject private Gradings gradings;

  /** Whether the organiser's manager is. */
  public boolean manager(String findingId) {
    return tells(findingId, Told.MANAGER);
  }

  /** Whether the supervisory authority is. */
  public boolean authority(String findingId) {
    return tells(findingId, Told.AUTHORITY);
  }

  private boolean tells(String findingId, Told whom) {
    return gradings
        .inForce(UUID.fromString(findingId))
        .filter(grading -> grading.order().demand().told().contains(whom))
        .isPresent();
  }
}
