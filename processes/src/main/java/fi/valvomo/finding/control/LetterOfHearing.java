package fi.valvomo.finding.control;

import java.util.List;
import java.util.Map;

/**
 * What {@code hearing.xhtml} names, ready to be read: nothing here is computed any more.
 *
 * @param text fixed words by their key
 * @param measure what is considered
 * @param message the officer's words
 * @param description what was found
 * @param grounds on what it rests, item by item
 * @param basis the law or the terms
 * @param dueOn last day for the reply
 * @param counted how that day was counted
 * @param signer who signs
 */
record LetterOfHearing(
    String lang,
    Map<String, String> text,
    String number,
    String day,
    List<LetterLine> facts,
    String measure,
    String message,
    String description,
    List<String> grounds,
    String basis,
    String dueOn,
    String counted,
    String signer) {}
