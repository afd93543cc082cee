package fi.valvomo.work.control;

import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of things, read once in a transaction: what a person does is looked for there, done
 * there, and what may be done next is told from there.
 */
@TransactionScoped
public class SeenWork implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private WorkItems items;

  private final Map<UUID, List<WorkItem>> ofThings = new HashMap<>();

  /** All steps that a thing has gone through and stands at, oldest first. */
  public List<WorkItem> of(UUID subjectId) {
    return List.copyOf(
        ofThings.computeIfAbsent(subjectId, thing -> new ArrayList<>(items.of(thing))));
  }

  /** The open item of a step of a thing, if the thing stands there. */
  Optional<WorkItem> open(UUID subjectId, String step) {
    return of(subjectId).stream()
        .filter(item -> item.step().equals(step) && item.completedAt() == null)
        .findFirst();
  }

  /** The doer of a step was reminded. */
  void remind(WorkItem item, Instant at) {
    items.remind(item, at);
  }

  /** The number of the case of a thing whose steps were read: it never changes. */
  public Optional<String> caseNumber(UUID subjectId) {
    return ofThings.getOrDefault(subjectId, List.of()).stream()
        .findFirst()
        .map(WorkItem::caseNumber);
  }

  /** A new step begins. */
  void add(WorkItem item) {
    items.add(item);
    ofThings.computeIfPresent(
        item.subjectId(),
        (thing, known) -> {
          known.add(item);
          return known;
        });
  }
}
