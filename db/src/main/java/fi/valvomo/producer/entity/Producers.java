package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of producers. */
@ApplicationScoped
public class Producers {

  private static final String IN_FORCE =
      "r.producer_id = p.id and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Producer producer) {
    em.persist(producer);
  }

  public Optional<Producer> find(UUID id) {
    return Optional.ofNullable(em.find(Producer.class, id));
  }

  /**
   * The producer of this id.
   *
   * @throws MissingException when there is none
   */
  public Producer get(UUID id) {
    return find(id).orElseThrow(() -> new MissingException("producer " + id));
  }

  public boolean isEmpty() {
    return em.createNativeQuery("select 1 from producer limit 1").getResultList().isEmpty();
  }

  /** Whoever holds the business id or the OID; either may be null. */
  public List<Producer> holding(BusinessId businessId, Oid oid) {
    return withIds(
        businessId == null ? List.of() : List.of(businessId),
        oid == null ? List.of() : List.of(oid));
  }

  /** All producers with any of these ids, in one read. */
  @SuppressWarnings("unchecked")
  public List<Producer> withIds(Collection<BusinessId> businessIds, Collection<Oid> oids) {
    return em.createNativeQuery(
            "select * from producer where business_id = any(string_to_array(?1, ','))"
                + " or oid = any(string_to_array(?2, ','))",
            Producer.class)
        .setParameter(1, IdList.of(businessIds))
        .setParameter(2, IdList.of(oids))
        .getResultList();
  }

  /** Those who have no business id: few, known by their name. */
  public List<Producer> withoutBusinessId() {
    return em.createQuery("select p from Producer p where p.businessId is null", Producer.class)
        .getResultList();
  }

  /** Names by id, of those that exist. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    return RowQuery.select("select p.id, p.name from producer p")
        .and("p.id = any(cast(string_to_array(?, ',') as uuid[]))", IdList.of(ids))
        .list(em, row -> Map.entry(row.uuid(0), row.text(1)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** One page by name. */
  public Page<ProducerRow> rows(RegisterFilter filter, int limit, String after) {
    return RowQuery.select(
            "select p.id, p.name, p.business_id, p.language,"
                + " (select count(*) from service_unit u where u.producer_id = p.id),"
                + " (select string_agg(distinct r.type, ',') from steering_relation r where "
                + IN_FORCE
                + ") from producer p",
            filter.on(),
            filter.on())
        .andIfGiven("p.search_text like ?", filter.pattern())
        .andIf(
            filter.relation() != null,
            "exists (select 1 from steering_relation r where " + IN_FORCE + " and r.type = ?)",
            filter.on(),
            filter.on(),
            String.valueOf(filter.relation()))
        .andIfGiven("p.id = any(cast(string_to_array(?, ',') as uuid[]))", filter.producerIds())
        .after("(p.name, p.id) > (?, cast(? as uuid))", Cursor.decode(after, 2))
        .then("order by p.name, p.id")
        .page(em, limit, ProducerRow::of, ProducerRow::cursor);
  }

  /**
   * From here to the end of the transaction nobody else writes ids into the register: what was
   * looked up as free stays free.
   */
  public void lockIds() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(727010) as text)").getSingleResult();
  }
}
