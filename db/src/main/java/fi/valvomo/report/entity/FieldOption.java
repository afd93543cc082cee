package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;

/**
 * One alternative of a choice (vaihtoehto).
 *
 * @param code stable name, which the answer holds
 * @param label what a person reads
 */
public record FieldOption(String code, LocalizedText label) {}
