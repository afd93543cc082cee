package fi.valvomo.kernel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {

  @Nested
  class A_page {

    @Test
    void should_have_fifty_rows_unless_asked_otherwise() {
      assertThat(new PageParams(null, null).limit()).isEqualTo(50);
      assertThat(new PageParams("500", null).limit()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "many", "1.5", "99999999999"})
    void should_not_be_of_such_a_size(String limit) {
      assertThatThrownBy(() -> new PageParams(limit, null).limit())
          .isInstanceOf(InvalidException.class)
          .hasMessageContaining("limit");
    }
  }

  @Nested
  class A_deep_link {

    @ParameterizedTest
    @CsvSource({
      "/findings/5e9, true",
      "/, true",
      "/apiary, true",
      "/api/v1/findings, false",
      "/openapi, false",
      "/health/ready, false",
      "/assets/index-3f.js, false",
      "/favicon.ico, false"
    })
    void should_be_answered_by_the_page_unless_the_server_owns_it(String path, boolean page) {
      assertThat(DeepLinks.isPage(path)).isEqualTo(page);
    }
  }

  @Nested
  class A_language {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "sv-FI,sv;q=0.9,fi;q=0.8 | SV",
          "de,en;q=0.5 | EN",
          "fi;q=0.2,en;q=0.9 | EN",
          "de | FI",
          ";;; | FI"
        })
    void should_be_the_first_of_ours_that_the_browser_accepts(String header, Language language) {
      assertThat(RequestLanguage.accepted(header)).isEqualTo(language);
    }

    @Test
    void should_be_Finnish_when_the_browser_says_nothing() {
      assertThat(RequestLanguage.accepted(null)).isEqualTo(Language.FI);
    }
  }

  @Nested
  class A_text {

    @Test
    void should_take_dates_in_the_way_of_its_language() {
      LocalDate day = LocalDate.of(2026, 3, 5);
      assertThat(Messages.fill("viimeistään {0}", Language.FI, day))
          .isEqualTo("viimeistään 5.3.2026");
      assertThat(Messages.fill("by {0}", Language.EN, day)).isEqualTo("by 5 March 2026");
    }

    @Test
    void should_show_moments_in_Helsinki_time() {
      Instant noon = Instant.parse("2026-07-01T09:05:00Z");
      assertThat(Messages.fill("{0}", Language.FI, noon)).isEqualTo("1.7.2026 12.05");
      assertThat(Messages.fill("{0}", Language.SV, noon)).isEqualTo("1.7.2026 12:05");
    }

    @Test
    void should_keep_its_apostrophes() {
      assertThat(Messages.fill("It's {0}'s turn", Language.EN, "Aino"))
          .isEqualTo("It's Aino's turn");
    }
  }

  @Nested
  class Keeping {

    @Test
    void should_be_for_good_with_assets_and_never_with_data() {
      assertThat(SecurityHeaders.caching("/assets/index-3f.js")).contains("immutable");
      assertThat(SecurityHeaders.caching("/api/v1/findings")).isEqualTo("no-store");
      assertThat(SecurityHeaders.caching("/findings")).isEqualTo("no-cache");
    }
  }
}
