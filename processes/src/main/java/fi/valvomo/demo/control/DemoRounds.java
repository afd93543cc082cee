package fi.valvomo.demo.control;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rounds of the demo: one that is over, two whose last day has passed, and one that is being
 * answered, each with units of all relations.
 */
@ApplicationScoped
public class DemoRounds {

  private static final int UNITS = 3;
  private static final String SELF_MONITORING = "UNIT_SELF_MONITORING";
  private static final String MEDICATION = "MEDICATION_SAFETY";

  /**
   * How long ago the rounds opened whose last day has passed: on whatever day the demo is looked
   * at, also after Christmas. Two, so that late ones are left when those of one were reminded.
   */
  static final List<Integer> PASSED = List.of(38, 66);

  @Inject private DemoPlaces places;
  @Inject private DemoReports reports;

  /** Adds the rounds to the story. */
  void plan(Story story, LocalDate since, LocalDate today) {
    List<DemoPlace> chosen = new ArrayList<>();
    for (RelationType relation : RelationType.values()) {
      places.of(relation, since).stream()
          .filter(place -> chosen.stream().noneMatch(one -> one.unitId().equals(place.unitId())))
          .limit(UNITS)
          .forEach(chosen::add);
    }
    over(story, chosen, today);
    LocalDate later = today.minusDays(PASSED.get(0));
    Period asked = fourMonthsBefore(later);
    passed(story, chosen, today.minusDays(PASSED.get(1)), fourMonthsBefore(asked.from()));
    passed(story, chosen, later, asked);
    running(story, chosen, today.minusDays(13));
  }

  /** All accepted, but one of each relation that did not answer. */
  private void over(Story story, List<DemoPlace> places, LocalDate today) {
    LocalDate opened = today.minusDays(150);
    UUID[] round = new UUID[1];
    story.on(
        opened,
        () ->
            round[0] = reports.open(SELF_MONITORING, fourMonthsBefore(opened), ids(places), false));
    for (int i = 0; i < places.size(); i++) {
      DemoPlace place = places.get(i);
      int turn = i;
      if (i % UNITS == UNITS - 1) {
        story.on(opened.plusDays(40), () -> reports.leaveMissing(round[0], place));
      } else {
        story.on(opened.plusDays(12), () -> reports.submit(round[0], place, turn));
        story.on(opened.plusDays(16), () -> reports.accept(round[0], place));
      }
    }
  }

  /** Its last day has passed: one unit of each relation owes its report. */
  private void passed(Story story, List<DemoPlace> places, LocalDate opened, Period period) {
    UUID[] round = new UUID[1];
    story.on(opened, () -> round[0] = reports.open(MEDICATION, period, ids(places), false));
    for (int i = 0; i < places.size(); i++) {
      DemoPlace place = places.get(i);
      int turn = i + 1;
      if (i % UNITS > 0) {
        story.on(opened.plusDays(15), () -> reports.submit(round[0], place, turn));
      }
      if (i % UNITS == 1) {
        story.on(opened.plusDays(18), () -> reports.accept(round[0], place));
      }
    }
  }

  /** One unit of each relation types, one has its report returned, one has sent it. */
  private void running(Story story, List<DemoPlace> places, LocalDate opened) {
    UUID[] round = new UUID[1];
    story.on(
        opened,
        () ->
            round[0] = reports.open(SELF_MONITORING, fourMonthsBefore(opened), ids(places), true));
    for (int i = 0; i < places.size(); i++) {
      DemoPlace place = places.get(i);
      int turn = i + 2;
      switch (i % UNITS) {
        case 0 -> story.on(opened.plusDays(6), () -> reports.begin(round[0], place, turn));
        case 1 -> {
          story.on(opened.plusDays(5), () -> reports.submit(round[0], place, turn));
          story.on(opened.plusDays(8), () -> reports.sendBack(round[0], place));
        }
        default -> story.on(opened.plusDays(9), () -> reports.submit(round[0], place, turn));
      }
    }
    story.on(opened.plusDays(10), () -> reports.askForTime(round[0], places.get(0)));
  }

  private static Period fourMonthsBefore(LocalDate day) {
    LocalDate end = day.withDayOfMonth(1).minusDays(1);
    return new Period(end.plusDays(1).minusMonths(4), end);
  }

  private static List<UUID> ids(List<DemoPlace> places) {
    return places.stream().map(DemoPlace::unitId).toList();
  }
}
