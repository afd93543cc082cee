package fi.valvomo.producer.entity;

import static fi.valvomo.producer.entity.RegisterSamples.BY;
import static fi.valvomo.producer.entity.RegisterSamples.NOW;
import static fi.valvomo.producer.entity.RegisterSamples.aUnit;
import static fi.valvomo.producer.entity.RelationType.CONTRACT;
import static fi.valvomo.producer.entity.RelationType.GRANT;
import static fi.valvomo.producer.entity.RelationType.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SteeringRelationTest {

  private final ServiceUnit unit = aUnit();

  @Nested
  class Validity {

    @Test
    void should_include_the_first_and_the_last_day() {
      RelationTerms terms = terms("2024-01-01", "2025-12-31");
      assertThat(terms.covers(LocalDate.parse("2023-12-31"))).isFalse();
      assertThat(terms.covers(LocalDate.parse("2024-01-01"))).isTrue();
      assertThat(terms.covers(LocalDate.parse("2025-12-31"))).isTrue();
      assertThat(terms.covers(LocalDate.parse("2026-01-01"))).isFalse();
    }

    @Test
    void should_be_refused_when_it_ends_before_it_begins() {
      assertThatThrownBy(() -> terms("2024-01-02", "2024-01-01"))
          .isInstanceOf(InvalidException.class)
          .hasMessageContaining("validTo");
      assertThat(terms("2024-01-01", "2024-01-01").validTo()).isEqualTo("2024-01-01");
    }
  }

  @Nested
  class Overlap {

    @Test
    void should_be_refused_for_the_same_kind_on_the_same_unit() {
      SteeringRelation open = begin(CONTRACT, terms("2022-01-01", null));
      assertRefused(() -> begin(CONTRACT, terms("2025-01-01", "2025-12-31"), open));
    }

    @Test
    void should_be_refused_on_one_shared_day() {
      SteeringRelation ended = begin(VOUCHER, terms("2022-01-01", "2023-12-31"));
      assertRefused(() -> begin(VOUCHER, terms("2023-12-31", null), ended));
      assertThat(begin(VOUCHER, terms("2024-01-01", null), ended).validTo()).isNull();
    }

    @Test
    void should_be_allowed_for_different_kinds_and_for_other_units() {
      SteeringRelation contract = begin(CONTRACT, terms("2022-01-01", null));
      assertThat(begin(VOUCHER, terms("2022-01-01", null), contract)).isNotNull();
      SteeringRelation other =
          SteeringRelation.begin(
              aUnit(), CONTRACT, terms("2022-01-01", null), List.of(contract), BY, NOW);
      assertThat(other.producerId()).isNotEqualTo(contract.producerId());
    }

    @Test
    void should_not_be_seen_between_a_relation_and_its_own_earlier_terms() {
      SteeringRelation open = begin(CONTRACT, terms("2022-01-01", null));
      open.change(terms("2022-01-01", "2026-06-30"), List.of(open), BY, NOW);
      assertThat(open.inForce(LocalDate.parse("2026-07-01"))).isFalse();
    }

    @Test
    void should_leave_the_relation_as_it_was_when_refused() {
      SteeringRelation first = begin(CONTRACT, terms("2020-01-01", "2021-12-31"));
      SteeringRelation second = begin(CONTRACT, terms("2022-01-01", null), first);
      assertRefused(
          () -> second.change(terms("2021-06-01", null), List.of(first, second), BY, NOW));
      assertThat(second.validFrom()).isEqualTo("2022-01-01");
    }
  }

  @Nested
  class TheAct {

    @Test
    void should_always_apply_except_to_a_grant() {
      LocalDate day = LocalDate.parse("2024-01-01");
      RelationTerms outside = new RelationTerms("KUVA-1", false, day, null);
      assertThat(begin(GRANT, outside).actApplies()).isFalse();
      assertThatThrownBy(() -> begin(CONTRACT, outside))
          .isInstanceOf(InvalidException.class)
          .hasMessageContaining("actApplies");
    }
  }

  private SteeringRelation begin(
      RelationType type, RelationTerms terms, SteeringRelation... others) {
    return SteeringRelation.begin(unit, type, terms, List.of(others), BY, NOW);
  }

  private static RelationTerms terms(String from, String to) {
    return new RelationTerms(
        "KU-2022-17", true, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable beginning) {
    assertThatThrownBy(beginning)
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.refusal()).isEqualTo(ProducerRefusal.RELATION_OVERLAPS));
  }
}
