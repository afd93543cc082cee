package fi.valvomo.notice.entity;

import java.util.UUID;

/**
 * What the person in triage says of a notice.
 *
 * @param unitId the unit it is about, or null while nobody knows
 * @param path the one that is taken
 * @param overrideReason why not the proposed one; needed only then
 * @param summary what it is about without saying who told it: goes into the case and to the
 *     producer
 */
public record TriageChoice(
    Danger danger,
    SenderRole sender,
    UUID unitId,
    UUID producerId,
    NoticePath path,
    String overrideReason,
    String summary) {}
