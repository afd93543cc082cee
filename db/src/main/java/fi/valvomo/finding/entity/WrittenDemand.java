package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * The written demand for immediate correction (vaatimus korjata välittömästi). 741/2023 25.1 §.
 *
 * @param text the officer's words
 * @param sentAt when it was sent, never when it was drafted
 * @param documentId the letter
 */
public record WrittenDemand(String text, Channel channel, Instant sentAt, UUID documentId) {}
