package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Language;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One of a producer's people.
 *
 * @param version of the person, for the next change
 * @param invitedUntil until when the link of the invitation works; null once the person came in
 */
public record MemberRow(
    UUID id,
    UUID userId,
    long version,
    String displayName,
    String email,
    Language language,
    boolean active,
    boolean mainUser,
    boolean limited,
    Set<UUID> units,
    Instant since,
    Instant invitedUntil) {}
