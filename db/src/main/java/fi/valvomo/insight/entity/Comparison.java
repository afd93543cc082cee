package fi.valvomo.insight.entity;

import fi.valvomo.producer.entity.UnitType;
import java.time.LocalDate;
import java.util.List;

/**
 * Own, purchased, voucher and grant production of one service beside each other in one year
 * (vertailu). No unit and no producer is named in it.
 *
 * @param to the last day that it tells of; the groups are those of this day
 * @param leastUnits of fewer units a figure tells of single ones
 * @param published whether small figures are left out, so that it may be given to anybody
 */
public record Comparison(
    UnitType service,
    int year,
    LocalDate from,
    LocalDate to,
    int leastUnits,
    boolean published,
    List<ComparedGroup> groups,
    List<ComparedLine> lines,
    List<MixWarning> warnings) {

  /**
   * A comparison, its warnings made of the figures that its readers see.
   *
   * @param lines of every group in the same order
   */
  public static Comparison of(
      UnitType service,
      int year,
      LocalDate to,
      int leastUnits,
      boolean published,
      List<ComparedGroup> groups,
      List<ComparedLine> lines,
      CaseMix mix) {
    List<ComparedLine> seen =
        published ? lines.stream().map(ComparedLine::forPublishing).toList() : lines;
    return new Comparison(
        service,
        year,
        LocalDate.of(year, 1, 1),
        to,
        leastUnits,
        published,
        groups,
        seen,
        mix.warnings(groups, seen));
  }
}
