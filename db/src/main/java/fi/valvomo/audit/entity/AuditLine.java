package fi.valvomo.audit.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;

/** One line of the trail as it is read. {@code seq} gives the order. */
public record AuditLine(
    long seq,
    UUID id,
    Instant at,
    String actorName,
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    String before,
    String after,
    String why) {}
