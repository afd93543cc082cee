package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of units. */
@ApplicationScoped
public class ServiceUnits {

  private static final String IN_FORCE =
      "r.unit_id = u.id and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)";

  private static final String ROW =
      "select u.id, u.name, u.producer_id, p.name as producer_name, u.type,"
          + " (select string_agg(distinct r.type, ',') from steering_relation r where "
          + IN_FORCE
          + "), u.area, u.language from service_unit u join producer p on p.id = u.producer_id";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ServiceUnit unit) {
    em.persist(unit);
  }

  public Optional<ServiceUnit> find(UUID id) {
    return Optional.ofNullable(em.find(ServiceUnit.class, id));
  }

  /**
   * The unit of this id.
   *
   * @throws MissingException when there is none
   */
  public ServiceUnit get(UUID id) {
    return find(id).orElseThrow(() -> new MissingException("unit " + id));
  }

  /** Whoever holds the OID or the Soteri number; either may be null. */
  public List<ServiceUnit> holding(Oid oid, String soteriNumber) {
    return withIds(
        oid == null ? List.of() : List.of(oid),
        soteriNumber == null ? List.of() : List.of(soteriNumber),
        List.of());
  }

  /** All units with any of these ids, and all units of these producers, in one read. */
  @SuppressWarnings("unchecked")
  public List<ServiceUnit> withIds(
      Collection<Oid> oids, Collection<String> soteriNumbers, Collection<UUID> producers) {
    return em.createNativeQuery(
            "select * from service_unit where oid = any(string_to_array(?1, ','))"
                + " or soteri_number = any(string_to_array(?2, ','))"
                + " or producer_id = any(cast(string_to_array(?3, ',') as uuid[]))",
            ServiceUnit.class)
        .setParameter(1, IdList.of(oids))
        .setParameter(2, IdList.of(soteriNumbers))
        .setParameter(3, IdList.of(producers))
        .getResultList();
  }

  /**
   * One unit as lists show it.
   *
   * @throws MissingException when there is none
   */
  public UnitRow row(UUID id, LocalDate on) {
    return RowQuery.select(ROW, on, on).and("u.id = ?", id).list(em, UnitRow::of).stream()
        .findFirst()
        .orElseThrow(() -> new MissingException("unit " + id));
  }

  /** One page by name. */
  public Page<UnitRow> rows(RegisterFilter filter, int limit, String after) {
    return RowQuery.select(ROW, filter.on(), filter.on())
        .andIfGiven("u.search_text like ?", filter.pattern())
        .andIfGiven("u.type = ?", filter.type() == null ? null : filter.type().name())
        .andIf(
            filter.relation() != null,
            "exists (select 1 from steering_relation r where " + IN_FORCE + " and r.type = ?)",
            filter.on(),
            filter.on(),
            String.valueOf(filter.relation()))
        .andIfGiven(
            "u.producer_id = any(cast(string_to_array(?, ',') as uuid[]))", filter.producerIds())
        .andIf(
            !filter.limits().isEmpty(),
            "(u.producer_id <> all(cast(string_to_array(?, ',') as uuid[]))"
                + " or u.id = any(cast(string_to_array(?, ',') as uuid[])))",
            filter.limitedProducers(),
            filter.unitsWithinLimits())
        .after("(u.name, u.id) > (?, cast(? as uuid))", Cursor.decode(after, 2))
        .then("order by u.name, u.id")
        .page(em, limit, UnitRow::of, UnitRow::cursor);
  }
}
