package fi.valvomo.producer.entity;

import static fi.valvomo.producer.entity.RegisterSamples.BY;
import static fi.valvomo.producer.entity.RegisterSamples.NOW;
import static fi.valvomo.producer.entity.RegisterSamples.aUnit;
import static fi.valvomo.producer.entity.RegisterSamples.facts;
import static fi.valvomo.producer.entity.RegisterSamples.unitFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Nested
  class OfProducer {

    @Test
    void should_need_a_reason_where_there_is_no_business_id() {
      assertThat(wrong(() -> facts("Perhehoitaja Pilvi Poutanen", null, " ")))
          .containsExactly("businessIdMissingReason businessIdOrReason");
      assertThat(facts("Perhehoitaja Pilvi Poutanen", null, "luonnollinen henkilö").businessId())
          .isNull();
    }

    @Test
    void should_not_have_a_reason_beside_a_business_id() {
      assertThat(wrong(() -> facts("Oy", "0201256-6", "hukassa")))
          .containsExactly("businessIdMissingReason reasonNotNeeded");
    }

    @Test
    void should_take_a_name_of_400_characters_and_no_more() {
      assertThat(facts("ä".repeat(400), "0201256-6", null).name()).hasSize(400);
      assertThat(wrong(() -> facts("ä".repeat(401), "0201256-6", null)))
          .containsExactly("name tooLong");
    }

    @Test
    void should_name_everything_that_is_wrong_at_once() {
      assertThat(
              wrong(() -> new ProducerFacts(null, null, null, null, null, null, "a@b", null, null)))
          .containsExactly(
              "name required",
              "businessIdMissingReason businessIdOrReason",
              "language required",
              "email email",
              "form required");
    }

    @Test
    void should_come_back_from_the_aggregate_as_they_went_in() {
      ProducerFacts facts = facts("Hoiva Haavekuja", "0201256-6", null);
      Producer producer = Producer.register(facts, BY, NOW);
      assertThat(producer.facts()).isEqualTo(facts);
      assertThat(producer.changedAt()).isEqualTo(NOW);
    }
  }

  @Nested
  class OfUnit {

    @Test
    void should_check_form_of_postal_code_and_soteri_number() {
      assertThat(wrong(() -> unitFacts("Koti", "990", "1,2")))
          .containsExactly("soteriNumber soteriNumber", "postalCode postalCode");
    }

    @Test
    void should_do_without_soteri_number() {
      assertThat(unitFacts("Oma yksikkö", null, "").soteriNumber()).isNull();
    }

    @Test
    void should_come_back_from_the_aggregate_as_they_went_in() {
      assertThat(aUnit().facts()).isEqualTo(unitFacts("Kotihoito Tuulentupa", "00990", "S-1"));
      assertThat(aUnit().nameIn(Language.SV)).isEqualTo("Kotihoito Tuulentupa");
    }

    @Test
    void should_stay_with_the_producer() {
      assertThatThrownBy(() -> aUnit().refuseOtherProducer(UUID.randomUUID()))
          .isInstanceOfSatisfying(
              RefusedException.class,
              no -> assertThat(no.refusal()).isEqualTo(ProducerRefusal.PRODUCER_OF_UNIT_IS_FIXED));
    }
  }

  private static List<String> wrong(ThrowingCallable making) {
    return catchThrowableOfType(InvalidException.class, making).errors().stream()
        .map(error -> error.field() + " " + error.code())
        .toList();
  }
}
