package fi.valvomo.finding.entity;

/** What a last day of a finding is for. */
public enum DeadlineTarget {
  /** Korjaussuunnitelman määräaika. */
  PLAN,
  /** Korjauksen määräaika. */
  CORRECTION,
  /** Yksittäisen toimenpiteen määräpäivä. */
  ACTION
}
