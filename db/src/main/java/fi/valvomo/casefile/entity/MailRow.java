package fi.valvomo.casefile.entity;

import java.time.Instant;

/**
 * A notice to the producer as the case file lists it.
 *
 * @param kind the event of which it told
 * @param sentAt when it left to the first of its readers; null while it has left to none
 */
public record MailRow(String kind, Instant createdAt, Instant sentAt) {}
