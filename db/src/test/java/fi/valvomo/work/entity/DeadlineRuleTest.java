package fi.valvomo.work.entity;

import static fi.valvomo.kernel.entity.Channel.EMAIL;
import static fi.valvomo.kernel.entity.Channel.LETTER;
import static fi.valvomo.kernel.entity.Channel.PORTAL;
import static fi.valvomo.kernel.entity.DayKind.CALENDAR;
import static fi.valvomo.kernel.entity.DayKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {

  private final DeadlineRule rule = new DeadlineRule(Map.of(PORTAL, 0, EMAIL, 3, LETTER, 7));

  @Nested
  class A_day_off {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-20", "2025-11-01", "2026-04-03",
          "2026-04-06", "2026-05-14", "2026-06-19", "2026-10-31", "2026-01-01", "2026-01-06",
          "2026-05-01", "2026-12-06", "2026-12-24", "2026-12-25", "2026-12-26", "2026-11-22"
        })
    void is_no_working_day(LocalDate day) {
      assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-23", "2026-12-28", "2026-06-18", "2026-12-31"})
    void is_not_a_common_weekday(LocalDate day) {
      assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }
  }

  @Nested
  class Calendar_days {

    @Test
    void should_move_an_end_at_christmas_to_the_next_weekday() {
      assertThat(rule.count(day("2026-12-11"), PORTAL, 14, CALENDAR).dueOn())
          .isEqualTo("2026-12-28");
    }

    @Test
    void should_count_from_the_presumed_arrival_of_a_letter() {
      var deadline = rule.count(day("2026-03-02"), LETTER, 14, CALENDAR);

      assertThat(deadline.arrivedOn()).isEqualTo("2026-03-09");
      assertThat(deadline.dueOn()).isEqualTo("2026-03-23");
    }

    @Test
    void should_not_move_the_arrival_when_it_is_a_day_off() {
      assertThat(rule.count(day("2026-03-05"), EMAIL, 5, CALENDAR).arrivedOn())
          .isEqualTo("2026-03-08");
    }
  }

  @Nested
  class Working_days {

    @Test
    void should_leave_out_weekends_and_eves() {
      assertThat(rule.count(day("2026-12-22"), PORTAL, 2, WORKING).dueOn()).isEqualTo("2026-12-28");
    }
  }

  @Nested
  class No_days {

    @Test
    void should_mean_the_same_day_even_on_a_sunday() {
      assertThat(rule.count(day("2026-11-22"), PORTAL, 0, CALENDAR).dueOn())
          .isEqualTo("2026-11-22");
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
