package fi.valvomo.report.control;

import static fi.valvomo.report.entity.ReportReminders.Moment.BEFORE;
import static fi.valvomo.report.entity.ReportReminders.Moment.LATE;
import static fi.valvomo.report.entity.ReportReminders.Moment.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueMomentsTest {

  /** A Friday; five working days before it is the Friday before. */
  private static final LocalDate DUE = LocalDate.of(2026, 9, 25);

  private final DueMoments moments = new DueMoments(DUE, 5);

  @Test
  void each_moment_should_come_in_its_turn() {
    assertThat(moments.next(Set.of(), at(DUE.minusDays(20), 9))).contains(at(DUE.minusDays(7), 8));
    assertThat(moments.now(Set.of(), at(DUE.minusDays(7), 8))).contains(BEFORE);
    assertThat(moments.next(Set.of(BEFORE), at(DUE.minusDays(7), 9))).contains(at(DUE, 8));
    assertThat(moments.now(Set.of(BEFORE), at(DUE, 8))).contains(TODAY);
    assertThat(moments.now(Set.of(BEFORE, TODAY), at(DUE.plusDays(1), 1))).contains(LATE);
    assertThat(moments.next(Set.of(BEFORE, TODAY, LATE), at(DUE.plusDays(1), 1))).isEmpty();
  }

  @Test
  void that_a_day_nears_should_be_no_news_the_day_after_but_that_it_passed_always_is() {
    assertThat(moments.now(Set.of(), at(DUE.minusDays(4), 12))).isEmpty();
    assertThat(moments.now(Set.of(), at(DUE.plusDays(300), 12))).contains(LATE);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(Deadline.ZONE).toInstant();
  }
}
