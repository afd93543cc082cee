package fi.valvomo.finding.entity;

/** What the officer says of a finding: how grave, how wide, and in words. */
public record Grading(Severity severity, Scope scope, String title, String description) {}
