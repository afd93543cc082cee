package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of targets. */
@ApplicationScoped
public class Targets {

  private static final String HOLDS =
      "t.indicator_id = any(cast(string_to_array(?1, ',') as uuid[])) and t.valid_from <= ?3"
          + " and (t.valid_to is null or t.valid_to >= ?3)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Target target) {
    em.persist(target);
  }

  /**
   * The target of this id.
   *
   * @throws MissingException when there is none
   */
  public Target get(UUID id) {
    Target target = em.find(Target.class, id);
    if (target == null) {
      throw new MissingException("target " + id);
    }
    return target;
  }

  /**
   * The targets of all times by this indicator that may judge the same; until the transaction ends
   * nobody else sets one, so that two people cannot set overlapping ones past each other.
   */
  public List<Target> locked(Indicator indicator, TargetScope scope) {
    em.lock(indicator, LockModeType.PESSIMISTIC_WRITE);
    return em.createQuery("select t from Target t where t.indicatorId = :indicator", Target.class)
        .setParameter("indicator", indicator.id())
        .getResultStream()
        .filter(target -> target.scope().meets(scope))
        .toList();
  }

  /** The targets of an agreement, of all times, in the order in which they began. */
  public List<Target> ofAgreement(UUID agreementId) {
    return em.createQuery(
            "select t from Target t where t.agreementId = :agreement order by t.validFrom, t.id",
            Target.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** Their ids alone. */
  public List<UUID> idsOfAgreement(UUID agreementId) {
    return ofAgreement(agreementId).stream().map(Target::id).toList();
  }

  /** The general targets, of all times, in the order in which they began. */
  public List<Target> general() {
    return em.createQuery(
            "select t from Target t where t.agreementId is null order by t.validFrom, t.id",
            Target.class)
        .getResultList();
  }

  /** The targets by an indicator. */
  public List<Target> byIndicator(UUID indicatorId) {
    return em.createQuery(
            "select t from Target t where t.indicatorId = :indicator order by t.validFrom, t.id",
            Target.class)
        .setParameter("indicator", indicatorId)
        .getResultList();
  }

  /**
   * The targets that concern a unit on a day by these indicators: those of its agreements in force,
   * else the general one of its kind, else that of all units.
   */
  @SuppressWarnings("unchecked")
  public List<Target> concerning(Collection<UUID> indicators, UUID unitId, LocalDate on) {
    return indicators.isEmpty()
        ? List.of()
        : em.createNativeQuery(
                "with own as (select t.* from target t join agreement_party p"
                    + " on p.agreement_id = t.agreement_id and p.measured and p.party_type = 'UNIT'"
                    + " and (t.lot is null or t.lot = any(string_to_array(p.lots, e'\\n')))"
                    + " and p.party_id = ?2 and p.valid_from <= ?3"
                    + " and (p.valid_to is null or p.valid_to >= ?3)"
                    + " join agreement a on a.id = t.agreement_id and a.valid_from <= ?3"
                    + " and (a.valid_to is null or a.valid_to >= ?3) where "
                    + HOLDS
                    + "), general as (select t.* from target t where t.agreement_id is null"
                    + " and (t.unit_type is null or t.unit_type ="
                    + " (select u.type from service_unit u where u.id = ?2)) and not exists"
                    + " (select 1 from own o where o.indicator_id = t.indicator_id) and "
                    + HOLDS
                    + ") select t.* from own t union select t.* from general t"
                    + " where t.unit_type is not null or not exists (select 1 from general g"
                    + " where g.indicator_id = t.indicator_id and g.unit_type is not null)",
                Target.class)
            .setParameter(
                1, indicators.stream().map(UUID::toString).collect(Collectors.joining(",")))
            .setParameter(2, unitId)
            .setParameter(3, Date.valueOf(on))
            .setFlushMode(FlushModeType.COMMIT)
            .getResultList();
  }
}
