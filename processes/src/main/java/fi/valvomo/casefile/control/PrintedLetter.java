package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentKind;
import java.util.UUID;

/**
 * A letter ready to be filed and sent.
 *
 * @param fileName the name under which it is filed
 * @param xhtml what was printed: a rendition without its secret parts is made from it
 * @param templateId the version of the template with which it was written
 * @param templateNumber the number of that version
 */
public record PrintedLetter(
    String fileName,
    DocumentKind kind,
    byte[] pdf,
    String xhtml,
    UUID templateId,
    int templateNumber) {}
