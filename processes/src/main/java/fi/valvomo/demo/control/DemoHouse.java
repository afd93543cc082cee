package fi.valvomo.demo.control;

import fi.valvomo.engine.HouseOpening;
import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Furnishes an empty house in demo mode: register, people and half a year of supervision, lived
 * through with a stepped clock, so that every process, queue and timeline in it is real.
 */
@ApplicationScoped
public class DemoHouse {

  private static final int DAYS = 170;
  private static final List<Integer> OLD = List.of(150, 120, 95, 75, 60);

  @Inject private DemoCast cast;
  @Inject private DemoPlaces places;
  @Inject private DemoVisits visits;
  @Inject private DemoFindings findings;
  @Inject private DemoTexts texts;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  void furnish(@Observes @Priority(HouseOpening.DEMO) HouseOpening opening) {
    if (demo && cast.assemble()) {
      live();
    }
  }

  private void live() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    Story story = new Story(now);
    int turn = 0;
    for (RelationType relation : RelationType.values()) {
      List<DemoPlace> units = places.of(relation, today.minusDays(DAYS));
      for (int i = 0; i < DemoInspection.STANDING.size() + OLD.size(); i++) {
        LocalDate begun = today.minusDays(daysAgo(i));
        new DemoInspection(visits, findings, story, units.get(i % units.size()), turn++)
            .plan(begun, texts);
      }
    }
    time.begin(today.minusDays(DAYS).atStartOfDay(Deadline.ZONE).toInstant());
    story.play(time::to);
    time.end();
  }

  /** One visit at each of its states today, and some that ended long ago. */
  private static int daysAgo(int i) {
    int states = DemoInspection.STANDING.size();
    return i < states ? DemoInspection.STANDING.get(i) + 1 : OLD.get(i - states);
  }
}
