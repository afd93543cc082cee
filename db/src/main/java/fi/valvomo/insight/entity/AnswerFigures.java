package fi.valvomo.insight.entity;

import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Counts how promised answers to messages were kept: one pass over those of a period. */
@ApplicationScoped
public class AnswerFigures {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * By the side that owed the answer, for what was asked in a period. What needed no answer is not
   * counted.
   *
   * @param now by when what is still owed is late
   */
  public List<Answers> asked(Instant from, Instant until, Instant now) {
    return RowQuery.select(
            "select p.side, count(*) filter (where p.ended_at <= p.due_at), count(*) filter"
                + " (where p.ended_at > p.due_at), count(*) filter (where p.ended_at is null"
                + " and p.due_at >= ?), count(*) filter (where p.ended_at is null"
                + " and p.due_at < ?) from message_promise p",
            now,
            now)
        .and("p.side in ('ORGANISER', 'PROVIDER')")
        .and("p.asked_at >= ?", from)
        .and("p.asked_at < ?", until)
        .and("p.outcome is distinct from 'NOT_NEEDED'")
        .then("group by p.side order by p.side")
        .list(
            em,
            row ->
                new Answers(
                    row.text(0), row.number(1), row.number(2), row.number(3), row.number(4)));
  }
}
