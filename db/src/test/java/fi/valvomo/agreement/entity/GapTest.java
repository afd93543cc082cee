package fi.valvomo.agreement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GapTest {

  @Test
  void should_be_told_in_per_cent_of_the_aim_on_either_side_of_it() {
    assertThat(gap("81", "90")).isEqualByComparingTo("10.0");
    assertThat(gap("18", "15")).isEqualByComparingTo("20.0");
    assertThat(gap("0.45", "0.5")).isEqualByComparingTo("10.0");
    assertThat(gap("-60", "-50")).isEqualByComparingTo("20.0");
  }

  @Test
  void should_count_an_aim_of_zero_as_one() {
    assertThat(gap("3", "0")).isEqualByComparingTo("300.0");
  }

  @Test
  void should_be_whole_where_there_is_no_figure() {
    assertThat(Gap.of(null, new BigDecimal("90"))).isEqualByComparingTo("100.0");
    assertThat(Gap.of(new BigDecimal("1"), null)).isEqualByComparingTo("100.0");
  }

  private static BigDecimal gap(String value, String aim) {
    return Gap.of(new BigDecimal(value), new BigDecimal(aim));
  }
}
