package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.InvalidException;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The days of which a report tells, both ends included (raportointikausi). */
@Embeddable
@Access(AccessType.FIELD)
public class Period {

  private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.");

  @Column(name = "period_from")
  private LocalDate from;

  @Column(name = "period_to")
  private LocalDate to;

  protected Period() {}

  /**
   * A period.
   *
   * @throws InvalidException when it ends before it begins
   */
  public Period(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw InvalidException.of("periodTo", "periodOrder");
    }
    this.from = from;
    this.to = to;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  /** As people write it: 1.1.–30.4.2026, the year twice only where it changes. */
  public String words() {
    boolean sameYear = from.getYear() == to.getYear();
    return (sameYear ? SHORT : WHOLE).format(from) + "–" + WHOLE.format(to);
  }

  /** Whether the same so many months later begins after this one has ended. */
  public boolean fitsInto(int months) {
    return to.isBefore(later(months).from);
  }

  /** The same so many months later; the last day of a month stays the last. */
  public Period later(int months) {
    boolean wholeMonths = to.equals(YearMonth.from(to).atEndOfMonth());
    LocalDate end = to.plusMonths(months);
    return new Period(
        from.plusMonths(months), wholeMonths ? YearMonth.from(end).atEndOfMonth() : end);
  }
}
