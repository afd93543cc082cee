package fi.valvomo.plan.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RiskTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate LATEST = TODAY.plusMonths(12);
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  @Nested
  class Ranking {

    @Test
    void should_put_the_level_before_the_points() {
      assertThat(risk(19, RiskLevel.LOW, null)).isLessThan(risk(20, RiskLevel.MODERATE, null));
      assertThat(risk(30, RiskLevel.MODERATE, null))
          .isGreaterThan(risk(20, RiskLevel.MODERATE, null));
    }

    @Test
    void should_follow_what_an_officer_says() {
      assertThat(risk(5, RiskLevel.LOW, RiskLevel.VERY_HIGH))
          .isGreaterThan(risk(69, RiskLevel.HIGH, null));
      assertThat(risk(90, RiskLevel.VERY_HIGH, RiskLevel.LOW))
          .isLessThan(risk(20, RiskLevel.MODERATE, null));
    }

    private int risk(int points, RiskLevel level, RiskLevel said) {
      return new ReckonedRisk(UUID.randomUUID(), points, level, said, List.of()).ranking();
    }
  }

  @Nested
  class An_override {

    @Test
    void should_hold_until_its_last_day_and_not_a_day_longer() {
      RiskOverride said = said(TODAY.plusDays(7));
      assertThat(said.holds(TODAY)).isTrue();
      assertThat(said.holds(TODAY.plusDays(7))).isTrue();
      assertThat(said.holds(TODAY.plusDays(8))).isFalse();
    }

    @Test
    void should_end_once() {
      RiskOverride said = said(TODAY);
      said.end("Tilanne on korjaantunut", Viewer.SYSTEM, NOW);
      assertThat(said.holds(TODAY)).isFalse();
      assertThatThrownBy(() -> said.end("Uudelleen", Viewer.SYSTEM, NOW))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isEqualTo(RiskRefusal.OVERRIDE_ENDED));
    }

    @Test
    void should_need_a_level_a_reason_and_a_day_that_is_not_far() {
      assertThatThrownBy(() -> new RiskOverride.Word(null, " ", null))
          .isInstanceOfSatisfying(
              InvalidException.class, wrong -> assertThat(wrong.errors()).hasSize(3));
      assertThatThrownBy(() -> said(TODAY.minusDays(1))).isInstanceOf(InvalidException.class);
      assertThatThrownBy(() -> said(LATEST.plusDays(1))).isInstanceOf(InvalidException.class);
      assertThat(said(LATEST).validTo()).isEqualTo(LATEST);
    }

    private RiskOverride said(LocalDate until) {
      return RiskOverride.say(
          UUID.randomUUID(),
          new RiskOverride.Word(RiskLevel.HIGH, "Uusi esihenkilö", until),
          TODAY,
          LATEST,
          Viewer.SYSTEM,
          NOW);
    }
  }
}
