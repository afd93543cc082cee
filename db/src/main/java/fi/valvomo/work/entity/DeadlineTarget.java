package fi.valvomo.work.entity;

/** What a last day of a finding, or of what follows from it, is for. */
public enum DeadlineTarget {
  /** Korjaussuunnitelman määräaika. */
  PLAN,
  /** Korjauksen määräaika. */
  CORRECTION,
  /** Yksittäisen toimenpiteen määräpäivä. */
  ACTION,
  /** Vastineen määräaika. */
  REPLY,
  /** Selvityksen tai vastauksen määräaika. */
  ANSWER
}
