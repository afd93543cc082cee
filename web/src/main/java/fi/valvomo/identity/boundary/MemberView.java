package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.MemberRow;
import fi.valvomo.kernel.entity.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of a producer's people, as colleagues see them.
 *
 * @param version for the next change, as If-Match
 * @param invitedUntil until when the link of the invitation works; null once the person came in
 */
public record MemberView(
    UUID id,
    long version,
    String displayName,
    @Schema(nullable = true) String email,
    Language language,
    boolean active,
    boolean mainUser,
    boolean limited,
    List<UUID> unitIds,
    Instant since,
    @Schema(nullable = true) Instant invitedUntil) {

  static MemberView of(MemberRow row) {
    return new MemberView(
        row.id(),
        row.version(),
        row.displayName(),
        row.email(),
        row.language(),
        row.active(),
        row.mainUser(),
        row.limited(),
        row.units().stream().sorted().toList(),
        row.since(),
        row.invitedUntil());
  }
}
