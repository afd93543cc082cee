package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of indicators. */
@ApplicationScoped
public class Indicators {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Indicator indicator) {
    em.persist(indicator);
  }

  public Optional<Indicator> find(UUID id) {
    return Optional.ofNullable(em.find(Indicator.class, id));
  }

  /**
   * The indicator of this id.
   *
   * @throws MissingException when there is none
   */
  public Indicator get(UUID id) {
    return find(id).orElseThrow(() -> new MissingException("indicator " + id));
  }

  public Optional<Indicator> byCode(String code) {
    return withCodes(List.of(code)).stream().findFirst();
  }

  /** Those with these codes, in one read. */
  public List<Indicator> withCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : em.createQuery("select i from Indicator i where i.code in :codes", Indicator.class)
            .setParameter("codes", codes)
            .getResultList();
  }

  /**
   * The same, for whoever has changed none of them in this transaction: it is not written first.
   */
  public List<Indicator> storedWithCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : em.createQuery("select i from Indicator i where i.code in :codes", Indicator.class)
            .setParameter("codes", codes)
            .setFlushMode(FlushModeType.COMMIT)
            .getResultList();
  }

  /** Those with these ids, in one read. */
  public List<Indicator> withIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select i from Indicator i where i.id in :ids", Indicator.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** One page by code; a null search does not filter. */
  public Page<IndicatorRow> rows(String search, int limit, Cursor after) {
    return RowQuery.select(
            "select i.id, i.code, i.name_fi, i.name_sv, i.name_en, i.kind, i.direction, i.unit,"
                + " i.period_kind, i.valid_from, i.valid_to from indicator i")
        .andIfGiven("i.search_text like ?", Search.pattern(search))
        .after("i.code > ?", after)
        .then("order by i.code")
        .page(em, limit, IndicatorRow::of, row -> Cursor.of(row.code()));
  }
}
