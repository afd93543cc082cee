package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What the provisions of the law are on a day. */
@ApplicationScoped
public class LegalProvisions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The law changes with a release of the house: what a day's letters cite is read once. */
  private volatile OneDay kept;

  /** How each provision is cited in what is written at that moment. */
  public Map<Provision, LocalizedText> at(Instant at) {
    return inForce(at.atZone(Deadline.ZONE).toLocalDate());
  }

  /**
   * How each provision is cited on that day, in their order.
   *
   * @throws MissingException where one was not in force
   */
  public Map<Provision, LocalizedText> inForce(LocalDate on) {
    OneDay day = kept;
    if (day == null || !day.on().equals(on)) {
      day = new OneDay(on, read(on));
      kept = day;
    }
    return day.cited();
  }

  private Map<Provision, LocalizedText> read(LocalDate on) {
    Map<Provision, LocalizedText> found = new EnumMap<>(Provision.class);
    em.createQuery(
            """
            select p from LegalProvision p
            where p.validFrom <= :on and (p.validTo is null or p.validTo >= :on)""",
            LegalProvision.class)
        .setParameter("on", on)
        .getResultList()
        .forEach(provision -> found.put(provision.provision(), copy(provision.citation())));
    if (found.size() < Provision.values().length) {
      throw new MissingException("legal provisions on " + on);
    }
    return found;
  }

  private static LocalizedText copy(LocalizedText managed) {
    return new LocalizedText(managed.fi(), managed.sv(), managed.en());
  }

  private record OneDay(LocalDate on, Map<Provision, LocalizedText> cited) {}
}
