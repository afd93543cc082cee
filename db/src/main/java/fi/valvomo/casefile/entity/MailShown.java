package fi.valvomo.casefile.entity;

import java.time.Instant;
import java.util.UUID;

/** What would have been sent if this were no demo. */
public record MailShown(
    UUID id, String personName, String address, Instant at, String subject, String text) {}
