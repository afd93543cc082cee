package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The store of the last days of agreements. */
@ApplicationScoped
public class AgreementDays {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(AgreementDay day) {
    em.persist(day);
  }

  /**
   * The day of this id.
   *
   * @throws MissingException when there is none
   */
  public AgreementDay get(UUID id) {
    AgreementDay day = em.find(AgreementDay.class, id);
    if (day == null) {
      throw new MissingException("agreement day " + id);
    }
    return day;
  }

  /** Those of an agreement that wait or were handled; what lapsed may be named anew. */
  public List<AgreementDay> standing(UUID agreementId) {
    return em.createQuery(
            "select d from AgreementDay d where d.agreement.id = :agreement and d.state <> :moot",
            AgreementDay.class)
        .setParameter("agreement", agreementId)
        .setParameter("moot", AgreementDayState.MOOT)
        .getResultList();
  }

  /** Agreements that name days to come, of which none was ever waited for. */
  public List<UUID> neverFollowed(LocalDate today) {
    return RowQuery.select("select a.id from agreement a")
        .and("not exists (select 1 from agreement_day d where d.agreement_id = a.id)")
        .and(
            "exists (select 1 from agreement_version v cross join lateral ("
                + "select o ->> 'decideBy' as on_day"
                + " from jsonb_array_elements(cast(v.terms as jsonb) -> 'options') o"
                + " union all select n ->> 'on'"
                + " from jsonb_array_elements(cast(v.terms as jsonb) -> 'notices') n) named"
                + " where v.agreement_id = a.id and v.number = a.last_version"
                + " and named.on_day >= ?)",
            today.toString())
        .then("order by a.id")
        .list(em, row -> row.uuid(0));
  }

  /** Days that an agreement names, in the last version made of it. */
  public List<DayOfTerms> named(Agreement agreement) {
    return em.createQuery(
            "select v from AgreementVersion v where v.agreementId = :agreement"
                + " order by v.number desc",
            AgreementVersion.class)
        .setParameter("agreement", agreement.id())
        .setMaxResults(1)
        .getResultStream()
        .flatMap(version -> DayOfTerms.of(version.terms()))
        .toList();
  }

  /** The line that the calendar shows of a day. */
  public AgreementDayRow row(UUID id) {
    return RowQuery.select(AgreementDayRow.SELECT)
        .and("d.id = ?", id)
        .list(em, AgreementDayRow::of)
        .stream()
        .findFirst()
        .orElseThrow(() -> new MissingException("agreement day " + id));
  }

  /** Days that wait, from a day on, the nearest first. */
  public List<AgreementDayRow> waiting(LocalDate from, int most) {
    return RowQuery.select(AgreementDayRow.SELECT)
        .and("d.state = 'WAITING'")
        .and("d.due_on >= cast(? as date)", from.toString())
        .then("order by d.due_on, d.id limit ?", most)
        .list(em, AgreementDayRow::of);
  }

  /** One page of the calendar, from a day on; what is null does not filter. */
  public Page<AgreementDayRow> rows(
      LocalDate from, UUID agreementId, AgreementDayState state, Cursor after, int limit) {
    return RowQuery.select(AgreementDayRow.SELECT)
        .andIfGiven("d.due_on >= cast(? as date)", from == null ? null : from.toString())
        .andIfGiven("d.agreement_id = ?", agreementId)
        .andIfGiven("d.state = ?", state == null ? null : state.name())
        .after("(d.due_on, d.id) > (cast(? as date), cast(? as uuid))", after)
        .then("order by d.due_on, d.id")
        .page(em, limit, AgreementDayRow::of, AgreementDayRow::cursor);
  }
}
