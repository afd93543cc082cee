package fi.valvomo.casefile.entity;

import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.kernel.entity.Language;
import java.util.UUID;

/**
 * A person to whom a notice goes, as the register of people knew them at addressing.
 *
 * @param address e-mail, or null where the person has none
 */
public record MailRecipient(
    UUID personId, String name, String address, Language language, MailRhythm rhythm) {}
