package fi.valvomo.work.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.entity.DeadlineRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineWordsTest {

  private static final LocalDate SENT = LocalDate.of(2026, 12, 11);
  private final DeadlineRule rule =
      new DeadlineRule(Map.of(Channel.PORTAL, 0, Channel.EMAIL, 3, Channel.LETTER, 7));

  @Test
  void should_tell_why_a_last_day_at_christmas_moved() {
    Deadline deadline = rule.count(SENT, Channel.PORTAL, 14, DayKind.CALENDAR);

    assertThat(DeadlineWords.of(deadline, Language.FI))
        .contains("25.12.2026 ei ole arkipäivä", "Määräpäivä on 28.12.2026");
  }

  @Test
  void should_tell_each_move_with_its_reason_after_the_first_day() {
    Deadline first = rule.count(SENT, Channel.EMAIL, 5, DayKind.WORKING);
    LocalDate later = LocalDate.of(2027, 1, 15);
    DeadlineChange move =
        new DeadlineChange(first.dueOn(), later, LocalDate.of(2026, 12, 18), "Tavara viipyy.");

    assertThat(DeadlineWords.of(first.movedTo(later), List.of(move), Language.EN))
        .contains("14.12.2026", "21.12.2026", "→ 15.1.2027", "Tavara viipyy.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_have_words_for_every_channel_and_kind(Language language) {
    for (Channel channel : Channel.values()) {
      for (DayKind kind : DayKind.values()) {
        for (int count : List.of(0, 3)) {
          Deadline deadline = rule.count(SENT, channel, count, kind);

          assertThat(DeadlineWords.of(deadline, language))
              .contains("11.12.2026")
              .doesNotContain("{");
          assertThat(DeadlineWords.of(unopened(deadline), language)).doesNotContain("{");
        }
      }
    }
  }

  private static Deadline unopened(Deadline deadline) {
    return new Deadline(
        deadline.sentOn(),
        Channel.PORTAL,
        deadline.days(),
        deadline.kind(),
        SENT.plusDays(3),
        deadline.dueOn());
  }
}
