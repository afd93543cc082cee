package fi.valvomo.finding.entity;

/** What the case, the unit and the producer of a finding are called. */
public record FindingNames(String caseNumber, String unitName, String producerName) {}
