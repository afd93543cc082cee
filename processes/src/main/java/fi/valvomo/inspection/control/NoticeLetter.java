package fi.valvomo.inspection.control;

import fi.valvomo.inspection.control.ReportLetter.Fact;
import java.util.List;
import java.util.Map;

/**
 * What {@code notice.xhtml} names.
 *
 * @param text fixed words by their key
 * @param message the officer's own words
 * @param due by when the questions are to be answered
 * @param officer who signs
 */
record NoticeLetter(
    String lang,
    Map<String, String> text,
    String title,
    String number,
    String day,
    List<Fact> facts,
    String message,
    String citation,
    String due,
    List<String> questions,
    String officer) {}
