package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The published versions of the catalogue. A version never changes once it is published, so each
 * node keeps the versions it has read; which one is in force on a day is asked of the store.
 */
@ApplicationScoped
public class CriteriaCatalogues {

  /** Any number, the same on every node: whoever holds it publishes alone. */
  private static final long PUBLISHING = 2_741_2023L;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  private final Map<String, CriteriaCatalogue> read = new ConcurrentHashMap<>();

  /** All versions, newest first. */
  public List<CatalogueRow> versions() {
    return RowQuery.select(
            """
            select c.label, c.valid_from, c.valid_to,
              (select count(*) from criterion k where k.catalogue_id = c.id)
            from criteria_catalogue c""")
        .then("order by c.valid_from desc")
        .list(em, row -> new CatalogueRow(row.text(0), row.date(1), row.date(2), row.number(3)));
  }

  /**
   * The version that a visit begun on that day keeps: the latest that was valid then.
   *
   * @throws MissingException where no version was valid
   */
  public CriteriaCatalogue inForce(LocalDate on) {
    return RowQuery.select("select c.label from criteria_catalogue c")
        .and("c.valid_from <= ?", on)
        .and("(c.valid_to is null or c.valid_to >= ?)", on)
        .then("order by c.valid_from desc limit 1")
        .list(em, row -> row.text(0))
        .stream()
        .findFirst()
        .map(this::find)
        .orElseThrow(() -> new MissingException("criteria catalogue in force on " + on));
  }

  /**
   * One version by its label.
   *
   * @throws MissingException where there is none
   */
  public CriteriaCatalogue find(String version) {
    CriteriaCatalogue known = read.get(version);
    return known == null ? readFromStore(version) : known;
  }

  /** The criteria of a version that apply to units of this type, in the order of a visit. */
  public List<Criterion> checklistFor(String version, UnitType type) {
    return find(version).checklistFor(type);
  }

  /** One criterion of a version; empty where the version has no such code. */
  public Optional<Criterion> criterion(String version, String code) {
    return find(version).criterion(code);
  }

  /** Lets one node at a time publish, until the end of its transaction. */
  public void lockForPublishing() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, PUBLISHING)
        .getResultList();
  }

  /** Labels of all versions. */
  public Set<String> labels() {
    return versions().stream().map(CatalogueRow::version).collect(Collectors.toSet());
  }

  public void add(CriteriaCatalogue catalogue) {
    em.persist(catalogue);
  }

  /** Read-only, so that what is kept belongs to no transaction; a fixed number of statements. */
  private CriteriaCatalogue readFromStore(String version) {
    CriteriaCatalogue catalogue =
        em
            .createQuery(
                "select c from CriteriaCatalogue c where c.label = :label", CriteriaCatalogue.class)
            .setParameter("label", version)
            .setHint("eclipselink.read-only", true)
            .setHint("eclipselink.batch", "c.criteria.unitTypes")
            .setHint("eclipselink.batch", "c.criteria.parameters")
            .getResultList()
            .stream()
            .findFirst()
            .orElseThrow(() -> new MissingException("criteria catalogue " + version));
    catalogue.readWhole();
    read.put(version, catalogue);
    return catalogue;
  }
}
