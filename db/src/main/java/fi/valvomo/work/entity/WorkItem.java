package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One step of a case that waits for a person, or waited (työ). Projected from the engine's user
 * tasks; the queue reads only this. The one truth of who has taken the work.
 */
@Entity
@Table(name = "work_item")
public class WorkItem extends Versioned {

  @Column(name = "engine_task_id")
  private String engineTaskId;

  @Column(name = "process_definition_id")
  private String processDefinitionId;

  @Column(name = "process_key")
  private String processKey;

  private String step;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "case_number")
  private String caseNumber;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  private String relation;
  private Integer severity;
  private String title;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "assignee_id")
  private UUID assigneeId;

  @Column(name = "assignee_name")
  private String assigneeName;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "completed_by")
  private String completedBy;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  protected WorkItem() {}

  /** A step that now waits for a person of the given role. */
  public WorkItem(EngineTask task, WorkSubject subject, Instant at) {
    super(UUID.randomUUID());
    engineTaskId = task.id();
    processDefinitionId = task.definitionId();
    processKey = task.processKey();
    step = task.step();
    role = task.role();
    dueAt = task.dueAt();
    subjectType = subject.type();
    subjectId = subject.id();
    caseId = subject.caseId();
    caseNumber = subject.caseNumber();
    producerId = subject.producerId();
    unitId = subject.unitId();
    relation = subject.relation();
    severity = subject.severity();
    title = subject.title();
    createdAt = at;
  }

  /** Refuses when the work is done or a colleague has taken it. */
  public void requireUnclaimed(Viewer by) {
    refuseIf(completedAt != null, WorkRefusal.ALREADY_DONE);
    refuseIf(isTakenByAnother(by), WorkRefusal.CLAIMED_BY_COLLEAGUE, assigneeName, changedAt());
  }

  /** Takes the work; a second claim by the same person changes nothing. */
  public void claim(Viewer by, Instant at) {
    requireUnclaimed(by);
    assign(by.userId(), by.displayName(), by, at);
  }

  /** Gives the work back to the common queue. */
  public void release(Viewer by, Instant at) {
    refuseIf(completedAt != null, WorkRefusal.ALREADY_DONE);
    refuseUnless(by.userId().equals(assigneeId) || by.is(Role.MANAGER), WorkRefusal.NOT_YOURS);
    assign(null, null, by, at);
  }

  /** A manager gives the work to somebody. */
  public void assignTo(UUID personId, String personName, Viewer by, Instant at) {
    refuseIf(completedAt != null, WorkRefusal.ALREADY_DONE);
    refuseUnless(by.is(Role.MANAGER) || by.userId().equals(personId), WorkRefusal.NOT_YOURS);
    refuseIf(
        !by.is(Role.MANAGER) && isTakenByAnother(by),
        WorkRefusal.CLAIMED_BY_COLLEAGUE,
        assigneeName,
        changedAt());
    assign(personId, personName, by, at);
  }

  /**
   * The rules name who does it now: a person, or anybody of a role. Whoever has taken it keeps it
   * if they are meant.
   *
   * @param personId null for anybody of the role
   */
  public void handTo(Role to, UUID personId, String personName, Instant at) {
    boolean theirs = personId == null || personId.equals(assigneeId);
    if (to != role || !theirs) {
      role = to;
      assign(personId, personName, Viewer.SYSTEM, at);
    }
  }

  /** Refuses when a colleague has taken the work; a manager may step in. */
  public void requireFreeFor(Viewer by) {
    refuseIf(completedAt != null, WorkRefusal.ALREADY_DONE);
    refuseIf(
        isTakenByAnother(by) && !by.is(Role.MANAGER),
        WorkRefusal.CLAIMED_BY_COLLEAGUE,
        assigneeName,
        changedAt());
  }

  /** Whether {@link #requireFreeFor} would let this person do it. */
  public boolean isFreeFor(Viewer by) {
    return completedAt == null && (!isTakenByAnother(by) || by.is(Role.MANAGER));
  }

  /** The step is done by this person, who thereby has taken it if nobody had. */
  public void complete(Viewer by, Instant at) {
    requireFreeFor(by);
    completedAt = at;
    completedBy = by.displayName();
    changed(by, at);
  }

  /** The last day moved, and with it the place in the queue. */
  public void moveDue(Instant later, Viewer by, Instant at) {
    refuseIf(completedAt != null, WorkRefusal.ALREADY_DONE);
    dueAt = later;
    changed(by, at);
  }

  /** The process went on without a person: a timer, a message or the end of the case. */
  public void lapse(Instant at) {
    if (completedAt == null) {
      completedAt = at;
      changed(Viewer.SYSTEM, at);
    }
  }

  private boolean isTakenByAnother(Viewer by) {
    return assigneeId != null && !assigneeId.equals(by.userId());
  }

  private void assign(UUID personId, String personName, Viewer by, Instant at) {
    assigneeId = personId;
    assigneeName = personName;
    changed(by, at);
  }

  public String engineTaskId() {
    return engineTaskId;
  }

  /** The job of the engine that has stopped and for which this stands; null for a step. */
  public String stoppedJob() {
    return EngineTask.jobOf(engineTaskId);
  }

  public String processDefinitionId() {
    return processDefinitionId;
  }

  public String processKey() {
    return processKey;
  }

  public String step() {
    return step;
  }

  public SubjectType subjectType() {
    return subjectType;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public UUID subjectId() {
    return subjectId;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public UUID producerId() {
    return producerId;
  }

  public UUID unitId() {
    return unitId;
  }

  public Role role() {
    return role;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public UUID assigneeId() {
    return assigneeId;
  }

  public Instant completedAt() {
    return completedAt;
  }

  /** When the one who should do it was last reminded, or null. */
  public Instant remindedAt() {
    return remindedAt;
  }

  /** Display name of who did it; null when it lapsed or is open. */
  public String completedBy() {
    return completedBy;
  }
}
