package fi.valvomo.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.work.entity.DeadlineRule;
import fi.valvomo.work.entity.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rounds of the demo are late, on whatever day it is looked at. */
class DemoRoundsTest {

  private static final DeadlineRule RULE = new DeadlineRule(Map.of(Channel.EMAIL, 3));

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_round_whose_last_day_has_passed_should_be_late_on_every_day_of_every_year(int round) {
    LocalDate first = LocalDate.of(2026, 1, 1);

    assertThat(first.datesUntil(first.plusYears(5)))
        .allSatisfy(today -> assertThat(lastDay(today, round)).isBefore(today));
  }

  private static LocalDate lastDay(LocalDate today, int round) {
    LocalDate opened = WorkingDays.onOrAfter(today.minusDays(DemoRounds.PASSED.get(round)));
    return RULE.count(opened, Channel.EMAIL, DemoReports.DAYS, DayKind.CALENDAR).dueOn();
  }
}
