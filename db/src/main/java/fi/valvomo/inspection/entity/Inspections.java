package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of inspections. */
@ApplicationScoped
public class Inspections {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Inspection inspection) {
    em.persist(inspection);
  }

  /** For the house itself: timers and projections. */
  public Inspection get(UUID id) {
    Inspection inspection = em.find(Inspection.class, id);
    if (inspection == null) {
      throw new MissingException("inspection");
    }
    return inspection;
  }

  /**
   * An inspection that this person may know of.
   *
   * @throws MissingException when there is none, or the provider does not know of it yet
   */
  public Inspection forViewer(UUID id, Viewer viewer) {
    return find(id, viewer).orElseThrow(() -> new MissingException("inspection"));
  }

  /** The same, where somebody named it as a ground of something else. */
  public Optional<Inspection> find(UUID id, Viewer viewer) {
    return Optional.ofNullable(em.find(Inspection.class, id))
        .filter(inspection -> inspection.knownTo(viewer));
  }

  /** What follows holds only if nobody moves the inspection on meanwhile. */
  public void keepStill(Inspection inspection) {
    em.lock(inspection, LockModeType.OPTIMISTIC);
  }

  /** The latest visit first; a provider sees its own that it knows of. */
  public Page<InspectionRow> rows(InspectionFilter filter, Viewer viewer, Cursor after, int limit) {
    return RowQuery.select(InspectionRow.SELECT)
        .andIf(
            !viewer.readsAllCases(),
            "i.known_to_provider_at is not null and " + OwnRows.of("i.producer_id", "i.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("i.unit_id = ?", filter.unitId())
        .andIfGiven("i.producer_id = ?", filter.producerId())
        .andIfGiven("i.state = ?", filter.state() == null ? null : filter.state().name())
        .andIfGiven("i.follows_finding_id = ?", filter.followsFindingId())
        .after("(i.planned_for, i.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by i.planned_for desc, i.id desc")
        .page(em, limit, InspectionRow::of, InspectionRow::cursor);
  }

  /** The inspections of a case, by the time of the visit. */
  public List<Inspection> ofCase(UUID caseId) {
    return em
        .createQuery("select i from Inspection i where i.caseId = :caseId", Inspection.class)
        .setParameter("caseId", caseId)
        .getResultList()
        .stream()
        .sorted(Comparator.comparing(inspection -> inspection.announcement().plannedFor()))
        .toList();
  }
}
