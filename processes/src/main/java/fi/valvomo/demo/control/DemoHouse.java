package fi.valvomo.demo.control;

import fi.valvomo.engine.HouseOpening;
import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkingDays;
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
  @Inject private DemoDelegations delegations;
  @Inject private DemoNotices notices;
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
    delegations.give();
    Story story = new Story(now);
    int turn = 0;
    for (RelationType relation : RelationType.values()) {
      List<DemoPlace> units = places.of(relation, today.minusDays(DAYS));
      for (int i = 0; i < DemoInspection.STATES.size() + OLD.size(); i++) {
        new DemoInspection(visits, findings, story, units.get(i % units.size()), turn++)
            .plan(begun(i, today), texts);
      }
    }
    notices.tell(story, today.minusDays(DAYS));
    time.begin(today.minusDays(DAYS).atStartOfDay(Deadline.ZONE).toInstant());
    story.play(time::to);
    time.end();
  }

  /** One visit came into each state on the last working day, and some ended long ago. */
  private static LocalDate begun(int i, LocalDate today) {
    int states = DemoInspection.STATES.size();
    return i < states
        ? lastWorkingDayBefore(today).minusDays(DemoInspection.STATES.get(i))
        : today.minusDays(OLD.get(i - states));
  }

  private static LocalDate lastWorkingDayBefore(LocalDate today) {
    LocalDate day = today.minusDays(1);
    while (!WorkingDays.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
