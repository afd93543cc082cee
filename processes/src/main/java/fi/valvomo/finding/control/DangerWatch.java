package fi.valvomo.finding.control;

import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Watches over what the organiser itself owes a danger: the manager's note on the day, and a look
 * on each day. What was not done in time is told once.
 */
@Named("dangerWatch")
@ApplicationScoped
public class DangerWatch {

  /** A step that must be done in time has begun. */
  static final String WATCHED = "danger-watched";

  private static final Set<String> STEPS =
      Set.of(FindingSteps.NOTE_SERIOUS, FindingSteps.FOLLOW_UP);

  @Inject private WorkItems items;
  @Inject private Clock clock;

  /** Whether anything waits that might come late. */
  public boolean hasNext(String findingId) {
    return firstLate(findingId).isPresent();
  }

  /** When the next of it is late; at once where nothing waits. */
  public Date next(String findingId) {
    Instant now = clock.instant();
    return Date.from(firstLate(findingId).filter(now::isBefore).orElse(now));
  }

  /** What is late by now and was not told. */
  Stream<WorkItem> late(UUID findingId) {
    Instant now = clock.instant();
    return untold(findingId).filter(item -> item.dueAt().isBefore(now));
  }

  private Optional<Instant> firstLate(String findingId) {
    return untold(UUID.fromString(findingId))
        .map(item -> item.dueAt().plusSeconds(1))
        .min(Instant::compareTo);
  }

  private Stream<WorkItem> untold(UUID findingId) {
    return items.of(findingId).stream()
        .filter(item -> item.completedAt() == null && item.remindedAt() == null)
        .filter(item -> STEPS.contains(item.step()));
  }
}
