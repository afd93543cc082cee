package fi.valvomo.work.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2080, 12, 31);
  private static final int TRIES = 20_000;
  private static final long SEED = 1501930;

  private final DeadlineRule rule =
      new DeadlineRule(Map.of(Channel.PORTAL, 0, Channel.EMAIL, 3, Channel.LETTER, 7));

  @Nested
  class Random_deadlines {

    @Test
    void should_fall_where_the_law_read_day_by_day_puts_them() {
      Random random = new Random(SEED);
      for (int i = 0; i < TRIES; i++) {
        LocalDate sentOn = anyDay(random);
        Channel channel = any(random, Channel.values());
        DayKind kind = any(random, DayKind.values());
        int count = random.nextInt(kind == DayKind.MONTHS ? 30 : 120);

        assertThat(rule.count(sentOn, channel, count, kind).dueOn())
            .as("%d %s from %s by %s", count, kind, sentOn, channel)
            .isEqualTo(SlowCalendar.due(sentOn, channel, count, kind));
      }
    }

    @Test
    void should_never_end_on_a_day_off_nor_before_the_days_are_full() {
      Random random = new Random(SEED + 1);
      for (int i = 0; i < TRIES; i++) {
        int days = 1 + random.nextInt(200);
        DayKind kind = random.nextBoolean() ? DayKind.CALENDAR : DayKind.WORKING;
        Deadline deadline = rule.count(anyDay(random), any(random, Channel.values()), days, kind);

        assertThat(WorkingDays.isWorkingDay(deadline.dueOn())).isTrue();
        assertThat(deadline.arrivedOn().until(deadline.dueOn(), ChronoUnit.DAYS))
            .isGreaterThanOrEqualTo(days);
      }
    }

    @Test
    void should_never_come_earlier_for_what_is_sent_later_or_given_more_days() {
      Random random = new Random(SEED + 2);
      for (int i = 0; i < TRIES; i++) {
        LocalDate sentOn = anyDay(random);
        Channel channel = any(random, Channel.values());
        DayKind kind = any(random, DayKind.values());
        int count = 1 + random.nextInt(30);
        LocalDate due = rule.count(sentOn, channel, count, kind).dueOn();

        assertThat(rule.count(sentOn.plusDays(1), channel, count, kind).dueOn())
            .isAfterOrEqualTo(due);
        assertThat(rule.count(sentOn, channel, count + 1, kind).dueOn()).isAfterOrEqualTo(due);
      }
    }
  }

  @Nested
  class Working_days {

    @Test
    void should_be_those_of_the_law_on_every_day_of_eighty_years() {
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        assertThat(WorkingDays.isWorkingDay(day)).as("%s", day).isEqualTo(!SlowCalendar.isOff(day));
      }
    }

    @Test
    void should_be_counted_backwards_as_forwards() {
      Random random = new Random(SEED + 3);
      for (int i = 0; i < TRIES; i++) {
        LocalDate day = WorkingDays.onOrAfter(anyDay(random));
        int count = random.nextInt(40);

        assertThat(WorkingDays.before(WorkingDays.after(day, count), count)).isEqualTo(day);
      }
    }
  }

  @Nested
  class Months {

    @ParameterizedTest
    @CsvSource({
      "2026-01-31, 1, 2026-03-02",
      "2028-01-31, 1, 2028-02-29",
      "2026-08-31, 1, 2026-09-30",
      "2026-01-15, 1, 2026-02-16",
      "2026-03-13, 3, 2026-06-15"
    })
    void should_end_on_the_day_of_the_same_number_or_the_last(
        LocalDate sentOn, int months, LocalDate due) {
      assertThat(rule.count(sentOn, Channel.PORTAL, months, DayKind.MONTHS).dueOn()).isEqualTo(due);
    }
  }

  @Nested
  class The_last_second {

    @ParameterizedTest
    @CsvSource({
      "2026-03-28, 2026-03-28T21:59:59Z",
      "2026-03-29, 2026-03-29T20:59:59Z",
      "2026-10-24, 2026-10-24T20:59:59Z",
      "2026-10-25, 2026-10-25T21:59:59Z"
    })
    void should_be_midnight_in_finland_also_when_the_clocks_change(LocalDate day, Instant end) {
      assertThat(Deadline.endOf(day)).isEqualTo(end);
    }

    @Test
    void should_be_followed_by_the_next_day_on_every_day() {
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        assertThat(Deadline.endOf(day).plusSeconds(1).atZone(Deadline.ZONE).toLocalDate())
            .isEqualTo(day.plusDays(1));
      }
    }
  }

  private static LocalDate anyDay(Random random) {
    return FIRST.plusDays(random.nextInt((int) FIRST.until(LAST, ChronoUnit.DAYS)));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
