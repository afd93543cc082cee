package fi.valvomo.notice.entity;

/** The names that stand over a notice; null where nobody knows them. */
public record NoticeNames(String unitName, String producerName, String caseNumber) {}
