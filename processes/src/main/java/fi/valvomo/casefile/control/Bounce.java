package fi.valvomo.casefile.control;

import java.time.Instant;
import java.util.UUID;

/**
 * That a message did not reach its reader, as the mail system reported later (palautuma).
 *
 * @param deliveryId whose message it was, if the id was one of ours
 * @param reason what the reader's mail server said
 * @param arrived when the report came
 */
record Bounce(UUID deliveryId, String reason, Instant arrived) {}
