package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.DueThing;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Reminder;
import fi.valvomo.finding.entity.Reminder.Moment;
import fi.valvomo.finding.entity.Reminders;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the producer is reminded of what it owes: some working days before the last day, on its
 * morning, and when it has passed. Each is told once.
 */
@Named("findingReminders")
@ApplicationScoped
public class FindingReminders {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final Duration STALE = Duration.ofDays(1);

  @Inject private Findings findings;
  @Inject private Reminders reminders;
  @Inject private RecountUnopened unopened;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.finding.reminder-days-before", defaultValue = "3")
  private int daysBefore;

  /**
   * What is to be told of a thing that is owed.
   *
   * @param at from when on
   */
  record Due(DueThing thing, Moment moment, Instant at) {}

  /** Whether anything is left to remind of, now or later. */
  public boolean hasNext(String findingId) {
    return nextOf(findings.get(UUID.fromString(findingId))).isPresent();
  }

  /** When the next reminder falls due; at once where none is left. */
  public Date next(String findingId) {
    return Date.from(
        nextOf(findings.get(UUID.fromString(findingId))).orElseGet(() -> clock.instant()));
  }

  /** What is to be told now: of each thing its latest moment, unless that was told. */
  List<Due> now(Finding finding) {
    Instant now = clock.instant();
    List<Reminder> told = reminders.of(finding.id());
    return DueThing.of(finding).stream()
        .flatMap(
            thing ->
                moments(thing).filter(due -> !due.at().isAfter(now)).reduce((a, b) -> b).stream())
        .filter(due -> isFresh(due, now))
        .filter(due -> !isTold(due, told))
        .toList();
  }

  private Optional<Instant> nextOf(Finding finding) {
    Instant now = clock.instant();
    List<Reminder> told = reminders.of(finding.id());
    Stream<Instant> toTell =
        DueThing.of(finding).stream()
            .flatMap(this::moments)
            .filter(due -> due.at().isAfter(now) || due.moment() == Moment.LATE)
            .filter(due -> !isTold(due, told))
            .map(Due::at);
    // a request for more time made the recounting needless: then it is not waited for either
    Stream<Instant> toKnow = unopened.knownAt(finding).filter(known -> known.isAfter(now)).stream();
    return Stream.concat(toTell, toKnow)
        .map(at -> at.isAfter(now) ? at : now)
        .min(Instant::compareTo);
  }

  /** In the order of time. */
  private Stream<Due> moments(DueThing thing) {
    return Arrays.stream(Moment.values())
        .map(moment -> new Due(thing, moment, at(thing.dueOn(), moment)));
  }

  private Instant at(LocalDate dueOn, Moment moment) {
    return switch (moment) {
      case BEFORE -> morning(WorkingDays.before(dueOn, daysBefore));
      case TODAY -> morning(dueOn);
      case LATE -> Deadline.endOf(dueOn).plusSeconds(1);
    };
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(Deadline.ZONE).toInstant();
  }

  /** That something nears or is due is no news the day after; that it is late always is. */
  private static boolean isFresh(Due due, Instant now) {
    return due.moment() == Moment.LATE || due.at().plus(STALE).isAfter(now);
  }

  private static boolean isTold(Due due, List<Reminder> told) {
    return told.stream().anyMatch(reminder -> reminder.isOf(due.thing(), due.moment()));
  }
}
