package fi.valvomo.insight.control;

import fi.valvomo.insight.entity.FindingFigures;
import fi.valvomo.insight.entity.OpenFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reads what a manager must see at a glance. */
@ApplicationScoped
@Transactional
public class ReadFigures {

  @Inject private FindingFigures figures;
  @Inject private Clock clock;

  public OpenFindings openFindings() {
    return figures.open(clock.instant());
  }
}
