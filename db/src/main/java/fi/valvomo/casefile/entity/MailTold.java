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
 * @param receipt number of the receipt that it gives, or null
 */
public record MailTold(
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    UUID producerId,
    String caseNumber,
    String receipt,
    Instant at) {

  /** By what its reader finds it again, or null. */
  public String number() {
    return receipt == null ? caseNumber : receipt;
  }
}
