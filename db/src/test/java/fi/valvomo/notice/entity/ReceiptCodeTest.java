package fi.valvomo.notice.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

  @Test
  void should_hold_more_than_128_random_bits_in_letters_that_nobody_mistakes() {
    String shown = ReceiptCode.random().shown();

    assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]");
    assertThat(shown.replace("-", "").length() * 5).isGreaterThanOrEqualTo(128);
  }

  @Test
  void should_be_found_however_somebody_types_it() {
    ReceiptCode code = ReceiptCode.random();
    String shown = code.shown();

    assertThat(ReceiptCode.typed(shown.toLowerCase(Locale.ROOT)).hash()).isEqualTo(code.hash());
    assertThat(ReceiptCode.typed(" " + shown.replace("-", " ")).hash()).isEqualTo(code.hash());
    assertThat(ReceiptCode.typed(shown.replace('0', 'o').replace('1', 'l')).hash())
        .isEqualTo(code.hash());
  }

  @Test
  void should_never_be_the_same_and_never_show_itself_by_mistake() {
    assertThat(Stream.generate(ReceiptCode::random).limit(1000).map(ReceiptCode::hash))
        .doesNotHaveDuplicates();
    ReceiptCode code = ReceiptCode.random();
    assertThat("the " + code).doesNotContain(code.shown());
  }
}
