package fi.valvomo.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreachTest {

  private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
  private static final Viewer SOMEBODY = Viewer.SYSTEM;

  private final Breach breach = Breach.ask(facts("60"), UUID.randomUUID(), days(), SOMEBODY, NOW);

  @Nested
  class Explaining {

    @Test
    void should_be_taken_in_late_until_the_silence_was_assessed() {
      Instant late = breach.deadline().dueAt().plusSeconds(60);
      breach.lapse(late);
      breach.explain("Sijaisia ei saatu", SOMEBODY, late);
      assertThat(breach.state()).isEqualTo(BreachState.EXPLAINED);
      assertThat(breach.explainedLate()).isTrue();
    }

    @Test
    void should_be_refused_once_the_matter_was_decided() {
      breach.lapse(NOW);
      breach.conclude(null, null, "Ei vastausta", null, SOMEBODY, NOW);
      assertThatThrownBy(() -> breach.explain("Myöhässä", SOMEBODY, NOW))
          .isInstanceOf(RefusedException.class);
    }

    @Test
    void should_need_words() {
      assertThatThrownBy(() -> breach.explain(" ", SOMEBODY, NOW))
          .isInstanceOf(InvalidException.class);
    }
  }

  @Nested
  class Deciding {

    @Test
    void should_wait_for_the_explanation_or_its_last_day() {
      assertThatThrownBy(() -> breach.accept("Riittää", SOMEBODY, NOW))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> breach.conclude(2, 2, "Ei riitä", null, SOMEBODY, NOW))
          .isInstanceOf(RefusedException.class);
    }

    @Test
    void should_accept_no_silence() {
      breach.lapse(NOW);
      assertThatThrownBy(() -> breach.accept("Riittää", SOMEBODY, NOW))
          .isInstanceOf(RefusedException.class);
    }

    @Test
    void should_need_a_reason_where_it_differs_from_what_is_proposed() {
      breach.explain("Syy", SOMEBODY, NOW);
      assertThatThrownBy(() -> breach.conclude(2, 3, "Ei riitä", null, SOMEBODY, NOW))
          .isInstanceOf(InvalidException.class);
      assertThatThrownBy(() -> breach.conclude(2, null, "Ei riitä", " ", SOMEBODY, NOW))
          .isInstanceOf(InvalidException.class);
      breach.conclude(2, 3, "Ei riitä", "Toistuu muualla", SOMEBODY, NOW);
      assertThat(breach.state()).isEqualTo(BreachState.FINDING_MADE);
      assertThat(breach.overrideReason()).isEqualTo("Toistuu muualla");
    }

    @Test
    void should_keep_no_reason_of_overriding_where_it_is_as_proposed() {
      breach.explain("Syy", SOMEBODY, NOW);
      breach.conclude(2, 2, "Ei riitä", "Turha", SOMEBODY, NOW);
      assertThat(breach.overrideReason()).isNull();
      assertThat(breach.decidedSeverity()).isEqualTo(2);
    }
  }

  @Nested
  class Settling {

    @Test
    void should_end_what_is_open_and_be_undone_by_asking_again() {
      breach.explain("Syy", SOMEBODY, NOW);
      breach.settle(SOMEBODY, NOW);
      assertThat(breach.state()).isEqualTo(BreachState.SETTLED);
      breach.askAgain(facts("70"), days(), SOMEBODY, NOW);
      assertThat(breach.state()).isEqualTo(BreachState.EXPLANATION_ASKED);
      assertThat(breach.explanation()).isNull();
      assertThat(breach.facts().value()).isEqualByComparingTo("70");
    }

    @Test
    void should_leave_a_finding_standing() {
      breach.explain("Syy", SOMEBODY, NOW);
      breach.conclude(2, 2, "Ei riitä", null, SOMEBODY, NOW);
      assertThatThrownBy(() -> breach.settle(SOMEBODY, NOW)).isInstanceOf(RefusedException.class);
      breach.reachAfterAll(SOMEBODY, NOW);
      assertThat(breach.state()).isEqualTo(BreachState.FINDING_MADE);
      assertThat(breach.reachedAt()).isEqualTo(NOW);
    }
  }

  private static Deadline days() {
    return new Deadline(SENT, Channel.PORTAL, 14, DayKind.CALENDAR, SENT, SENT.plusDays(14));
  }

  private static BreachFacts facts(String value) {
    UUID unit = UUID.randomUUID();
    return new BreachFacts(
        UUID.randomUUID(),
        UUID.randomUUID(),
        null,
        new Subject(PartyType.UNIT, unit),
        unit,
        UUID.randomUUID(),
        RelationType.CONTRACT,
        new Period(PeriodKind.MONTH, LocalDate.of(2026, 2, 1)),
        new BigDecimal(value),
        new BigDecimal("90"),
        1,
        1,
        "Tavoite",
        false);
  }
}
