package fi.valvomo.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.report.entity.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountPeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 4, 2025-09-01, 2025-12-31",
    "2026-04-30, 4, 2025-09-01, 2025-12-31",
    "2026-05-01, 4, 2026-01-01, 2026-04-30",
    "2026-12-31, 4, 2026-05-01, 2026-08-31",
    "2024-03-01, 2, 2024-01-01, 2024-02-29",
    "2026-07-15, 12, 2025-01-01, 2025-12-31",
    "2026-01-01, 5, 2025-11-01, 2025-12-31"
  })
  void the_period_that_ended_last_should_be_counted_from_january(
      LocalDate day, int months, LocalDate from, LocalDate to) {
    Period period = AccountPeriods.endedBefore(day, months);

    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
  }
}
