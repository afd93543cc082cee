package fi.valvomo.demo.control;

import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Self-monitoring plans of the demo: most units have one that is published, some lack it, keep it
 * to themselves or publish it where nothing answers; the producers of the accounts owe an account
 * of each period, and whatever the season one of them has time left.
 */
@ApplicationScoped
public class DemoPlans {

  private static final int CYCLE = 4;
  private static final int EACH_WITHOUT = 9;
  private static final int EACH_BROKEN = 7;
  private static final int EACH_UNPUBLISHED = 6;
  private static final int FATES = 4;

  @Inject private DemoPlaces places;
  @Inject private DemoPlanActs acts;

  /** Adds plans and accounts to the story. */
  void plan(Story story, LocalDate since, LocalDate today) {
    List<DemoPlace> all = new ArrayList<>();
    for (RelationType relation : RelationType.values()) {
      places.of(relation, since).stream()
          .filter(place -> all.stream().noneMatch(one -> one.unitId().equals(place.unitId())))
          .forEach(all::add);
    }
    for (int i = 0; i < all.size(); i++) {
      write(story, all.get(i), since.plusDays(3), i);
    }
    List<DemoPlace> ofAccounts = all.stream().filter(DemoPlace::ofAccount).toList();
    for (LocalDate end = firstEnd(since); !end.isAfter(today); end = end.plusMonths(CYCLE)) {
      owe(story, ofAccounts, end);
    }
    ofAccounts.stream()
        .map(DemoPlace::provider)
        .distinct()
        .forEach(provider -> story.on(today.minusDays(3), () -> acts.giveTime(provider)));
  }

  private void write(Story story, DemoPlace place, LocalDate day, int turn) {
    if (turn % EACH_WITHOUT != EACH_WITHOUT - 1) {
      story.on(day, () -> acts.confirm(place, turn));
      if (turn % EACH_UNPUBLISHED != EACH_UNPUBLISHED - 1) {
        story.on(day, () -> acts.publish(place, turn % EACH_BROKEN != EACH_BROKEN - 1));
      }
    }
  }

  /** One publishes in time, one waits to be checked, one has to complete, one publishes nothing. */
  private void owe(Story story, List<DemoPlace> places, LocalDate begun) {
    List<UUID> producers =
        places.stream().map(place -> place.provider().producers().iterator().next()).toList();
    producers.stream().distinct().forEach(one -> story.on(begun, () -> acts.open(one)));
    for (int i = 0; i < places.size(); i++) {
      DemoPlace place = places.get(i);
      int fate = i % FATES;
      if (fate < FATES - 1) {
        story.on(begun.plusDays(9), () -> acts.account(place));
      }
      if (fate == 0) {
        story.on(begun.plusDays(12), () -> acts.check(place));
      } else if (fate == 2) {
        story.on(begun.plusDays(13), () -> acts.sendBack(place));
      }
    }
  }

  /** The first day after a period, as the house counts them from January. */
  private static LocalDate firstEnd(LocalDate since) {
    LocalDate end = LocalDate.of(since.getYear(), 1, 1);
    while (!end.isAfter(since)) {
      end = end.plusMonths(CYCLE);
    }
    return end;
  }
}
