package fi.valvomo.producer.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

  @Nested
  class CheckDigit {

    @ParameterizedTest
    @ValueSource(strings = {"0201256-6", "0204819-8"})
    void should_let_real_ids_in(String id) {
      assertThat(BusinessId.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0201256-5", "0201256-0", "0204819-6", "2010256-6"})
    void should_stop_a_slip_of_the_pen(String id) {
      assertThatThrownBy(() -> BusinessId.of(id))
          .isInstanceOfSatisfying(
              InvalidException.class,
              wrong -> assertThat(wrong.errors().get(0).code()).isEqualTo("businessId"));
    }

    @Test
    void should_be_zero_where_the_sum_divides_by_eleven() {
      assertThat(BusinessId.of("0000019-0")).hasToString("0000019-0");
    }

    @Test
    void should_have_at_most_one_right_value() {
      for (int number = 9_000_000; number < 9_000_300; number++) {
        int start = number;
        long right = IntStream.range(0, 10).filter(digit -> isRight(start + "-" + digit)).count();
        assertThat(right).isLessThanOrEqualTo(1);
      }
    }
  }

  @Nested
  class Form {

    @ParameterizedTest
    @ValueSource(strings = {"02012566", "0201256 - 6", "FI02012566", "0201256–6", "x", "=1+1"})
    void should_be_seven_digits_hyphen_and_digit(String id) {
      assertThatThrownBy(() -> BusinessId.of(id)).isInstanceOf(InvalidException.class);
    }

    @Test
    void should_forgive_a_missing_leading_zero_and_blanks_around() {
      assertThat(BusinessId.of(" 201256-6 ")).isEqualTo(new BusinessId("0201256-6"));
    }

    @Test
    void should_be_nothing_where_nothing_was_written() {
      assertThat(BusinessId.of("  ")).isNull();
      assertThat(BusinessId.of(null)).isNull();
    }
  }

  private static boolean isRight(String id) {
    try {
      return BusinessId.of(id) != null;
    } catch (InvalidException wrong) {
      return false;
    }
  }
}
