package fi.valvomo.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.agreement.entity.AgreementTerms.Agreed;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.ConsequenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How much follows by agreement is a value, and is right in itself. */
class AgreedAmountTest {

  @Nested
  class In_words {

    @Test
    void a_sum_should_be_told_in_euros_and_by_what_it_is_counted() {
      assertThat(new AgreedAmount(15_000L, null, AmountPer.OCCURRENCE).words())
          .isEqualTo("150 € / rikkomus");
      assertThat(new AgreedAmount(123_450L, null, AmountPer.DAY).words())
          .isEqualTo("1 234,50 € / päivä");
    }

    @Test
    void a_part_of_the_price_should_be_told_in_per_cent() {
      assertThat(new AgreedAmount(null, BigDecimal.valueOf(30), AmountPer.ONCE).words())
          .isEqualTo("30 % hinnasta");
      assertThat(new AgreedAmount(null, new BigDecimal("0.5"), AmountPer.WEEK).words())
          .isEqualTo("0,50 % hinnasta / viikko");
    }

    @Test
    void the_ladder_should_show_note_trigger_and_clause_beside_it() {
      AgreedAmount amount = new AgreedAmount(15_000L, null, AmountPer.OCCURRENCE);
      assertThat(fine(amount, "enintään 1 500 € viikossa").words())
          .isEqualTo("150 € / rikkomus · enintään 1 500 € viikossa · Korjaus viipyy · Kohta 9");
      assertThat(fine(null, "150 euroa rikkomukselta").words())
          .isEqualTo("150 euroa rikkomukselta · Korjaus viipyy · Kohta 9");
    }
  }

  @Nested
  class Refused {

    @Test
    void should_be_what_is_both_a_sum_and_a_part_or_neither() {
      assertThat(wrong(new AgreedAmount(1L, BigDecimal.ONE, AmountPer.ONCE)))
          .isEqualTo("consequences[0].amount oneAmount");
      assertThat(wrong(new AgreedAmount(null, null, AmountPer.DAY)))
          .isEqualTo("consequences[0].amount oneAmount");
    }

    @Test
    void should_be_what_does_not_say_by_what_it_is_counted() {
      assertThat(wrong(new AgreedAmount(1L, null, null)))
          .isEqualTo("consequences[0].amount.per required");
    }

    @Test
    void should_be_sums_of_nothing_and_parts_beyond_the_whole() {
      assertThat(wrong(new AgreedAmount(0L, null, AmountPer.ONCE)))
          .isEqualTo("consequences[0].amount.cents euros");
      for (String percent : List.of("0", "100.01", "0.005")) {
        assertThat(wrong(new AgreedAmount(null, new BigDecimal(percent), AmountPer.ONCE)))
            .isEqualTo("consequences[0].amount.percent percentOfPrice");
      }
    }

    private static String wrong(AgreedAmount amount) {
      InvalidException refused =
          catchThrowableOfType(
              InvalidException.class,
              () ->
                  new AgreementTerms(
                      LocalDate.EPOCH,
                      null,
                      null,
                      null,
                      null,
                      null,
                      null,
                      null,
                      null,
                      List.of(fine(amount, null))));
      return refused.errors().get(0).field() + " " + refused.errors().get(0).code();
    }
  }

  private static Agreed fine(AgreedAmount amount, String note) {
    return new Agreed(ConsequenceKind.CONTRACT_FINE, amount, note, "Korjaus viipyy", "Kohta 9");
  }
}
