package fi.valvomo.agreement.entity;

import java.time.LocalDate;

/** How long a time one measurement tells of (mittauskausi). */
public enum PeriodKind {
  /** Kuukausi. */
  MONTH(1),
  /** Neljännesvuosi. */
  QUARTER(3),
  /** Neljä kuukautta, kuten omavalvontaohjelman raportoinnissa. 741/2023 26 §. */
  FOUR_MONTHS(4),
  /** Vuosi. */
  YEAR(12),
  /** Tilanne vuoden viimeisenä päivänä. */
  YEAR_END(12);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /** Whether several make a year, so that the year can be told from them. */
  public boolean isPartOfYear() {
    return months < YEAR.months;
  }

  /** The period in which a day falls. */
  public Period of(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return new Period(this, LocalDate.of(day.getYear(), month, 1));
  }
}
