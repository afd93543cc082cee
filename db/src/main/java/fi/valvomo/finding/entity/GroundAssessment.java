package fi.valvomo.finding.entity;

/** The officer's answer to the party about one ground, numbered from 0. */
public record GroundAssessment(int place, ReplyOutcome outcome, String text) {}
