package fi.valvomo.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a round is called, by whoever reads of it. */
class RoundNameTest {

  private static final LocalizedText TITLE =
      new LocalizedText("Henkilöstömitoitus", "Personaldimensionering", "Staffing ratio");
  private static final Period SPRING =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30));

  @Nested
  class Without_a_name_of_its_own {

    @Test
    void should_be_called_by_its_template_and_its_period_in_every_language() {
      LocalizedText name = RoundName.NONE.of(TITLE, SPRING);

      assertThat(name.fi()).isEqualTo("Henkilöstömitoitus 1.1.–30.4.2026");
      assertThat(name.sv()).isEqualTo("Personaldimensionering 1.1.–30.4.2026");
      assertThat(name.en()).isEqualTo("Staffing ratio 1.1.–30.4.2026");
    }
  }

  @Nested
  class With_a_name_in_one_language {

    @Test
    void should_bear_it_there_and_be_called_by_its_template_elsewhere() {
      LocalizedText name = new RoundName(" Kevään kierros ", "  ", null).of(TITLE, SPRING);

      assertThat(name.fi()).isEqualTo("Kevään kierros");
      assertThat(name.sv()).isEqualTo("Personaldimensionering 1.1.–30.4.2026");
      assertThat(name.en()).isEqualTo("Staffing ratio 1.1.–30.4.2026");
    }
  }

  @Nested
  class Over_two_years {

    @Test
    void should_say_both() {
      Period winter = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 31));

      assertThat(RoundName.NONE.of(TITLE, winter).fi())
          .isEqualTo("Henkilöstömitoitus 1.12.2025–31.3.2026");
    }
  }
}
