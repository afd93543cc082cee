package fi.valvomo.report.entity;

/** The names that stand over a report. */
public record ReportNames(
    String caseNumber, String unitName, String producerName, String roundName) {}
