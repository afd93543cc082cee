package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoScript.Visit;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Furnishes an empty house in demo mode: register, people and half a year of supervision, lived
 * through with a stepped clock, so that every process, queue and timeline in it is real.
 */
@ApplicationScoped
public class DemoHouse {

  private static final Logger LOG = Logger.getLogger(DemoHouse.class.getName());
  private static final int DAYS = 190;
  private static final int PUBLISHED_AFTER = 51;

  @Inject private DemoCast cast;
  @Inject private DemoPlaces places;
  @Inject private DemoVisits visits;
  @Inject private DemoFindings findings;
  @Inject private DemoDelegations delegations;
  @Inject private DemoNotices notices;
  @Inject private DemoAgreements agreements;
  @Inject private DemoComparison comparison;
  @Inject private DemoRounds rounds;
  @Inject private DemoPlans plans;
  @Inject private DemoTexts texts;
  @Inject private DemoStage stage;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  void furnish(@Observes @Priority(HouseOpening.DEMO) HouseOpening opening) {
    if (demo && cast.assemble()) {
      long began = System.nanoTime();
      live();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      LOG.info(() -> "The demo was furnished in " + took.toSeconds() + " s");
    }
  }

  private void live() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    delegations.give();
    comparison.make(today);
    Story story = new Story(now);
    agreements.make(story, today, firstPlaces(today));
    for (RelationType relation : RelationType.values()) {
      write(story, places.of(relation, today.minusDays(DAYS)));
    }
    notices.tell(story, today.minusDays(DAYS));
    rounds.plan(story, today.minusDays(DAYS), today);
    plans.plan(story, today.minusDays(DAYS), today);
    time.begin(today.minusDays(DAYS).atStartOfDay(Deadline.ZONE).toInstant());
    story.play(time::to, stage::perform);
    time.end();
  }

  /** The script, in the units of one relation; the report of its oldest visit is published. */
  private void write(Story story, List<DemoPlace> units) {
    LocalDate last = lastWorkingDayBefore(story.lastDay());
    int oldest = DemoScript.VISITS.stream().mapToInt(Visit::begun).max().orElseThrow();
    for (int i = 0; i < DemoScript.VISITS.size(); i++) {
      Visit visit = DemoScript.VISITS.get(i);
      LocalDate begun = last.minusDays(visit.begun());
      DemoPlace place = places.next(units, visit);
      DemoInspection inspection = new DemoInspection(visits, findings, story, place, visit, i);
      inspection.plan(begun, texts);
      if (visit.begun() == oldest) {
        inspection.publish(begun.plusDays(PUBLISHED_AFTER));
      }
    }
  }

  /** One unit of each relation, of the account's own producer. */
  private List<DemoPlace> firstPlaces(LocalDate today) {
    return Stream.of(RelationType.values())
        .map(relation -> places.of(relation, today.minusDays(DAYS)).get(0))
        .toList();
  }

  private static LocalDate lastWorkingDayBefore(LocalDate today) {
    LocalDate day = today.minusDays(1);
    while (!WorkingDays.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
