package fi.valvomo.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindingAgeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  @Test
  void should_be_counted_in_days_of_Finland() {
    assertThat(FindingAge.atMost(0, TODAY)).isEqualTo(Instant.parse("2026-04-09T21:00:00Z"));
  }

  @Test
  void should_not_slip_by_an_hour_where_summer_time_began_between() {
    assertThat(FindingAge.atMost(30, TODAY)).isEqualTo(Instant.parse("2026-03-10T22:00:00Z"));
  }

  @Test
  void should_leave_no_day_between_one_class_and_the_next() {
    assertThat(FindingAge.atLeast(31, TODAY)).isEqualTo(FindingAge.atMost(30, TODAY));
  }
}
