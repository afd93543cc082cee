package fi.valvomo.notice.control;

import fi.valvomo.notice.control.TransferLetter.Fact;
import java.util.List;
import java.util.Map;

/**
 * What {@code enclosure.xhtml} names.
 *
 * @param text fixed words by their key
 * @param to the receiver
 * @param told whether the receiver is told who reported
 * @param facts who reported
 * @param written what the sender wrote, the oldest first
 */
record EnclosedSheet(
    String lang,
    Map<String, String> text,
    String title,
    String number,
    String day,
    String to,
    boolean told,
    List<Fact> facts,
    List<String> written) {}
