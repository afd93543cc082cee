package fi.valvomo.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the engine would do next by itself. One statement of our own, since {@link TimeTravel} asks
 * after each step, and the engine's queries take a transaction each and only one kind at a time.
 */
@ApplicationScoped
class WaitingWork {

  private static final String NEXT =
      """
      (select id_, null from act_ru_job limit 1)
      union all
      (select id_, duedate_ from act_ru_timer_job where duedate_ <= ?1 order by duedate_ limit 1)
      limit 1
      """;

  @PersistenceContext private EntityManager store;

  /** One step; what waits for a time says for which. */
  record Step(String jobId, Optional<Instant> due) {}

  /** What waits for no time first, then the timer that is due first, none after this instant. */
  Optional<Step> next(Instant until) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        store.createNativeQuery(NEXT).setParameter(1, Timestamp.from(until)).getResultList();
    return rows.stream().findFirst().map(row -> new Step((String) row[0], time(row[1])));
  }

  private static Optional<Instant> time(Object due) {
    return Optional.ofNullable((Timestamp) due).map(Timestamp::toInstant);
  }
}
