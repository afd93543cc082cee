package fi.valvomo.work.entity;

import static fi.valvomo.work.entity.QueueFilter.Scope.MINE;
import static fi.valvomo.work.entity.QueueFilter.Scope.UNASSIGNED;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of work, and the queues that people read. */
@ApplicationScoped
public class WorkItems {

  /** A notice may wait for people before anybody knows its unit. */
  private static final String FROM =
      " from work_item w left join producer p on p.id = w.producer_id"
          + " left join service_unit u on u.id = w.unit_id";

  /**
   * Taken by a person, or free in a case whose visit the person leads; two indexes, no scan. What a
   * second pair of eyes confirms is a colleague's.
   */
  private static final String MINE_OR_OF_MY_CASES =
      "w.id in (select m.id from work_item m where m.assignee_id = ? and m.completed_at is null"
          + " union all select m.id from inspection i join work_item m on m.case_id = i.case_id"
          + " where i.lead_id = ? and m.role = 'OFFICER' and m.assignee_id is null"
          + " and m.completed_at is null and m.step not like 'confirm-%')";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(WorkItem item) {
    em.persist(item);
  }

  /** The open item of a step of a thing, if the thing stands there. */
  public Optional<WorkItem> open(UUID subjectId, String step) {
    return em.createQuery(
            "select w from WorkItem w where w.subjectId = :subject and w.step = :step"
                + " and w.completedAt is null",
            WorkItem.class)
        .setParameter("subject", subjectId)
        .setParameter("step", step)
        .getResultStream()
        .findFirst();
  }

  /**
   * The one who should do it was reminded; the queue shows it. The item stays the version that it
   * is: whoever does it at that very moment loses no race against a reminder, and one that is done
   * meanwhile is not marked.
   */
  public void remind(WorkItem item, Instant at) {
    em.flush();
    em.createNativeQuery(
            "update work_item set reminded_at = ?1 where id = ?2 and completed_at is null")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, item.id())
        .executeUpdate();
    em.refresh(item);
  }

  public Optional<WorkItem> ofEngineTask(String engineTaskId) {
    return em.createQuery("select w from WorkItem w where w.engineTaskId = :id", WorkItem.class)
        .setParameter("id", engineTaskId)
        .getResultStream()
        .findFirst();
  }

  /** The open item that stands for a job of the engine that has stopped. */
  public Optional<WorkItem> ofStoppedJob(String jobId) {
    return em.createQuery(
            "select w from WorkItem w where w.engineTaskId like :job and w.completedAt is null",
            WorkItem.class)
        .setParameter("job", EngineTask.ofJob(jobId) + "%")
        .getResultStream()
        .findFirst();
  }

  /** All steps that a thing has gone through and stands at, oldest first. */
  public List<WorkItem> of(UUID subjectId) {
    return em.createQuery(
            "select w from WorkItem w where w.subjectId = :subject order by w.createdAt, w.step, w.id",
            WorkItem.class)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  /**
   * An item that this person may see.
   *
   * @throws MissingException when there is none, or it waits for another producer
   */
  public WorkItem forViewer(UUID id, Viewer viewer) {
    WorkItem item = em.find(WorkItem.class, id);
    if (item == null || !maySee(item, viewer)) {
      throw new MissingException("work item");
    }
    return item;
  }

  /** Open work in due order, one index per scope; a producer sees what waits for it. */
  public Page<WorkItemRow> queue(QueueFilter filter, Viewer viewer, Cursor after, int limit) {
    boolean provider = !viewer.readsAllCases();
    return RowQuery.select("select " + WorkItemRow.COLUMNS + FROM)
        .and("w.completed_at is null")
        .andIf(!viewer.is(Role.TRIAGE), "w.role <> 'TRIAGE'")
        .andIf(
            provider,
            "w.role = 'PROVIDER' and " + OwnRows.of("w.producer_id", "w.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIf(
            !provider && filter.scope() == MINE,
            MINE_OR_OF_MY_CASES,
            viewer.userId(),
            viewer.userId())
        .andIf(
            !provider && filter.scope() == UNASSIGNED,
            "w.assignee_id is null and w.role in " + rolesOf(viewer))
        .andIfGiven("w.process_key = ?", filter.processKey())
        .andIfGiven("w.step = ?", filter.step())
        .andIfGiven("w.producer_id = ?", filter.producerId())
        .andIfGiven("w.due_at < ?", filter.dueBefore())
        .after("(w.due_at, w.id) > (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by w.due_at, w.id")
        .page(em, limit, WorkItemRow::of, row -> Cursor.of(row.dueAt(), row.id()));
  }

  /** The line of one item, as the queue shows it. */
  public WorkItemRow row(UUID id) {
    em.flush();
    return RowQuery.select("select " + WorkItemRow.COLUMNS + FROM)
        .and("w.id = ?", id)
        .list(em, WorkItemRow::of)
        .get(0);
  }

  /** Whose free work a person is offered; the names are constants, never what somebody typed. */
  private static String rolesOf(Viewer viewer) {
    String roles = viewer.is(Role.MANAGER) ? "'OFFICER', 'MANAGER'" : "'OFFICER'";
    return viewer.is(Role.TRIAGE) ? "(" + roles + ", 'TRIAGE')" : "(" + roles + ")";
  }

  /** Of what waits in triage even the existence may be confidential. 1171/2022. */
  private static boolean maySee(WorkItem item, Viewer viewer) {
    if (item.role() == Role.TRIAGE) {
      return viewer.is(Role.TRIAGE);
    }
    return viewer.readsAllCases()
        || (item.role() == Role.PROVIDER && viewer.mayRead(item.producerId(), item.unitId()));
  }
}
