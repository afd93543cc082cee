package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The store of consequences. */
@ApplicationScoped
public class Consequences {

  /** What the partial index holds. */
  private static final String UNFINISHED = "q.state not in ('IN_FORCE', 'NOT_TAKEN', 'WITHDRAWN')";

  /** The state as the party sees it, as {@link ConsequenceState#toParty} says. */
  private static final String AS_TOLD =
      "case when q.state = 'DECIDED' then 'DECIDING' else q.state end";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Consequence consequence) {
    em.persist(consequence);
  }

  /**
   * A consequence for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public Consequence get(UUID id) {
    Consequence found = em.find(Consequence.class, id);
    if (found == null) {
      throw new MissingException("consequence");
    }
    return found;
  }

  /**
   * A consequence that this person may know of: a producer only its own, and only once revealed.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Consequence forViewer(UUID id, Viewer viewer) {
    Consequence found = get(id);
    boolean may =
        viewer.readsAllCases()
            || (found.revealed() && viewer.mayRead(found.producerId(), found.unitId()));
    if (!may) {
      throw new MissingException("consequence");
    }
    return found;
  }

  /** All of one finding, the oldest first. */
  public List<Consequence> ofFinding(UUID findingId) {
    return em.createQuery(
            "select q from Consequence q where q.findingId = :finding order by q.proposed.at, q.id",
            Consequence.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** Those of one finding in which something is still to be done. */
  public List<Consequence> unfinishedOf(UUID findingId) {
    return ofFinding(findingId).stream().filter(found -> found.state().isUnfinished()).toList();
  }

  /** Those of one rung of one ladder that wait for their decision. */
  public List<Consequence> deciding(RelationType relation, ConsequenceKind kind) {
    return em.createQuery(
            "select q from Consequence q where q.state = :deciding and q.relation = :relation"
                + " and q.measure.kind = :kind order by q.proposed.at, q.id",
            Consequence.class)
        .setParameter("deciding", ConsequenceState.DECIDING)
        .setParameter("relation", relation)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** All of one case, the oldest first. */
  public List<Consequence> ofCase(UUID caseId) {
    return em.createQuery(
            "select q from Consequence q where q.caseId = :case order by q.proposed.at, q.id",
            Consequence.class)
        .setParameter("case", caseId)
        .setHint("eclipselink.batch", "q.grounds")
        .setHint("eclipselink.batch", "q.extensions")
        .getResultList();
  }

  /** Consequences by the moment of the proposal, the newest first. */
  public Page<ConsequenceRow> rows(
      ConsequenceFilter filter, Viewer viewer, Cursor after, int limit) {
    boolean party = !viewer.readsAllCases();
    return RowQuery.select(
            "select "
                + ConsequenceRow.COLUMNS
                + " from consequence q join finding f on f.id = q.finding_id"
                + " join case_file c on c.id = q.case_id"
                + " join producer p on p.id = q.producer_id"
                + " join service_unit u on u.id = q.unit_id")
        .andIf(
            party,
            "q.revealed and " + OwnRows.of("q.producer_id", "q.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("q.finding_id = ?", filter.findingId())
        .andIfGiven("q.producer_id = ?", filter.producerId())
        .andIfGiven("q.unit_id = ?", filter.unitId())
        .andIfGiven("q.relation = ?", name(filter.relation()))
        .andIfGiven("q.kind = ?", name(filter.kind()))
        .andIfGiven(party ? AS_TOLD + " = ?" : "q.state = ?", name(filter.state()))
        .andIf(party && filter.recordOn() != null, "q.state <> 'DECIDED'")
        .andIf(filter.unfinished(), UNFINISHED)
        .andIfGiven(
            "q.record_until >= cast(? as date)",
            filter.recordOn() == null ? null : filter.recordOn().toString())
        .after("(q.proposed_at, q.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by q.proposed_at desc, q.id desc")
        .page(
            em,
            limit,
            row -> party ? ConsequenceRow.of(row).toParty() : ConsequenceRow.of(row),
            row -> Cursor.of(row.proposedAt(), row.id()));
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
