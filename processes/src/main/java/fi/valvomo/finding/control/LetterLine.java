package fi.valvomo.finding.control;

/** A label in a letter and what stands beside it. */
record LetterLine(String label, String value) {}
