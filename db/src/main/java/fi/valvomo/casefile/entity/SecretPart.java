package fi.valvomo.casefile.entity;

/**
 * A part of a letter that not everybody may read.
 *
 * @param part its number in the letter
 * @param secrecy PARTY or SECRET
 * @param ground code of the {@link SecrecyGround}
 */
public record SecretPart(int part, Secrecy secrecy, String ground) {}
