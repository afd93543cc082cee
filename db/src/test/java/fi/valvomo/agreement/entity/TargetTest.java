package fi.valvomo.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetTest {

  private static final TargetScope ALL = new TargetScope(null, null);
  private static final Indicator INDICATOR =
      Indicator.define(
          new IndicatorFacts(
              "M1",
              "Vastattu samana päivänä",
              null,
              null,
              null,
              null,
              null,
              null,
              IndicatorKind.SHARE,
              Direction.UP,
              "%",
              null,
              PeriodKind.MONTH,
              null,
              null,
              null,
              1,
              LocalDate.of(2020, 1, 1),
              null,
              null),
          Viewer.SYSTEM,
          Instant.EPOCH);

  private final Target spring = target("2024-03-01", "2024-06-30");
  private final Target autumn = target("2024-07-01", null);

  private static TargetFacts facts(String from, String to) {
    return new TargetFacts(
        Comparator.AT_LEAST,
        new BigDecimal("90"),
        null,
        null,
        1,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null,
        null,
        null,
        false,
        null);
  }

  private static Target target(String from, String to) {
    return Target.set(INDICATOR, ALL, facts(from, to), List.of(), Viewer.SYSTEM, Instant.EPOCH);
  }

  private FieldError refusal(String from, String to) {
    return catchThrowableOfType(InvalidException.class, () -> changed(from, to)).errors().get(0);
  }

  private Target changed(String from, String to) {
    return spring.changeFrom(
        INDICATOR, facts(from, to), List.of(spring, autumn), Viewer.SYSTEM, Instant.EPOCH);
  }

  @Nested
  class A_change {

    @Test
    void should_end_the_target_on_the_day_before_and_follow_it() {
      Target next = changed("2024-05-01", "2024-06-30");
      assertThat(spring.facts().validTo()).isEqualTo(LocalDate.of(2024, 4, 30));
      assertThat(next.replaces()).isEqualTo(spring.id());
    }

    @Test
    void should_not_run_into_the_one_that_follows_and_leave_the_target_as_it_was() {
      assertThat(refusal("2024-05-01", null).field()).isEqualTo("validTo");
      assertThat(refusal("2024-05-01", "2024-07-01").code()).isEqualTo("targetBesideOpen");
      assertThat(spring.facts().validTo()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void should_lie_within_the_days_of_the_target() {
      assertThat(refusal("2024-03-01", "2024-06-30").code()).isEqualTo("targetChangeDay");
      assertThat(refusal("2024-08-01", "2024-09-30").code()).isEqualTo("targetChangeDay");
    }
  }

  @Nested
  class A_target_beside_another {

    @Test
    void should_be_refused_at_the_day_that_has_to_give_way() {
      FieldError late =
          catchThrowableOfType(
                  InvalidException.class,
                  () ->
                      autumn.describe(
                          INDICATOR,
                          facts("2024-06-30", null),
                          List.of(spring),
                          Viewer.SYSTEM,
                          Instant.EPOCH))
              .errors()
              .get(0);
      assertThat(late.field()).isEqualTo("validFrom");
      assertThat(late.code()).isEqualTo("targetBeside");
    }
  }
}
