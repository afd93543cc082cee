package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.MailRhythm;
import jakarta.validation.constraints.NotNull;

/** How often a person wants mail to come. */
public record MailRhythmChoice(@NotNull MailRhythm rhythm) {}
