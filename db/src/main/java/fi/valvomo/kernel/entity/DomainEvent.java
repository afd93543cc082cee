package fi.valvomo.kernel.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a person or the house did, told once inside the transaction that did it. Observers
 * write the timeline, the audit trail and outgoing mail from it.
 *
 * @param kind stable name in capitals, such as {@code FINDING_VERIFIED}; texts under {@code event.}
 * @param subjectType what kind of thing it happened to
 * @param subjectId its id
 * @param caseId the case it belongs to, or null outside cases
 * @param producerId the producer concerned, or null
 * @param unitId the unit concerned, or null
 * @param before state before, or null
 * @param after state after, or null
 * @param why the reason that the person gave, or null
 * @param by who did it
 * @param at when
 * @param toParties whether the producer may see it, and is told by mail
 */
public record DomainEvent(
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    UUID caseId,
    UUID producerId,
    UUID unitId,
    String before,
    String after,
    String why,
    Viewer by,
    Instant at,
    boolean toParties) {

  /** An event about a thing in a case, for the organiser's eyes until {@link #openToParties}. */
  public static DomainEvent of(String kind, CaseSubject subject, Viewer by, Instant at) {
    return new DomainEvent(
        kind,
        subject.subjectType(),
        subject.id(),
        subject.caseId(),
        subject.producerId(),
        subject.unitId(),
        null,
        null,
        null,
        by,
        at,
        false);
  }

  /** An event outside cases: registers, people, settings. */
  public static DomainEvent of(
      String kind, SubjectType type, UUID subjectId, UUID producerId, Viewer by, Instant at) {
    return new DomainEvent(
        kind, type, subjectId, null, producerId, null, null, null, null, by, at, false);
  }

  /** The same, in the timeline of a unit too. */
  public DomainEvent atUnit(UUID unit) {
    return new DomainEvent(
        kind,
        subjectType,
        subjectId,
        caseId,
        producerId,
        unit,
        before,
        after,
        why,
        by,
        at,
        toParties);
  }

  public DomainEvent change(Object from, Object to) {
    return new DomainEvent(
        kind,
        subjectType,
        subjectId,
        caseId,
        producerId,
        unitId,
        name(from),
        name(to),
        why,
        by,
        at,
        toParties);
  }

  public DomainEvent because(String reason) {
    return new DomainEvent(
        kind,
        subjectType,
        subjectId,
        caseId,
        producerId,
        unitId,
        before,
        after,
        reason,
        by,
        at,
        toParties);
  }

  public DomainEvent openToParties() {
    return new DomainEvent(
        kind, subjectType, subjectId, caseId, producerId, unitId, before, after, why, by, at, true);
  }

  private static String name(Object state) {
    return state == null ? null : state.toString();
  }
}
