package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * What came in, without who sent it.
 *
 * @param receivedAt when it reached the organiser
 * @param language in which the sender is answered
 * @param subjectText what it is about in the sender's words, or null
 * @param unitId the unit it is about, or null while nobody knows
 * @param producerId the producer, or null; the unit's own where that is known
 * @param sentByProducerId the producer that sent it in its portal, or null
 * @param dangerNow whether the sender says that somebody is in danger now
 */
public record NoticeIntake(
    NoticeKind kind,
    IntakeChannel channel,
    SenderRole sender,
    Instant receivedAt,
    Language language,
    String subjectText,
    UUID unitId,
    UUID producerId,
    UUID sentByProducerId,
    String description,
    boolean dangerNow) {}
