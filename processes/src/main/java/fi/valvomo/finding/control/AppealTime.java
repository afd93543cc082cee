package fi.valvomo.finding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long, and from whom, a review can be asked (oikaisuvaatimus). 569/2009 13 §. */
@ApplicationScoped
public class AppealTime {

  @Inject
  @ConfigProperty(name = "valvomo.appeal.days", defaultValue = "14")
  private int days;

  /** Days from the day after the party got to know the decision. */
  int days() {
    return days;
  }
}
