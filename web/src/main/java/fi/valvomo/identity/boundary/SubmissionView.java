package fi.valvomo.identity.boundary;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether something that was sent has arrived.
 *
 * @param takenAt when it took effect; null while nothing with this key has
 */
public record SubmissionView(@Schema(nullable = true) Instant takenAt) {}
