package fi.valvomo.kernel.entity;

/** How the days of a period are counted. */
public enum DayKind {
  /** Kalenteripäivät: a last day that is off moves to the next working day. 150/1930 5 §. */
  CALENDAR,
  /** Arkipäivät: only working days are counted. */
  WORKING,
  /** Kuukaudet: ends on the day of the same number, or the last of the month. 150/1930 3 §. */
  MONTHS
}
