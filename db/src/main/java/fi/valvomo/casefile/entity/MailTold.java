package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.UUID;

/**
 * One notice as a message tells of it: what kind of thing waits, in which case, and where.
 *
 * @param kind the event of which it tells
 * @param producerId whom it concerns, or null
 * @param caseNumber null outside cases
 */
public record MailTold(
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    UUID producerId,
    String caseNumber,
    Instant at) {}
