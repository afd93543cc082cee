package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;

/** The names that stand over a report. */
public record ReportNames(
    String caseNumber, String unitName, String producerName, LocalizedText roundName) {}
