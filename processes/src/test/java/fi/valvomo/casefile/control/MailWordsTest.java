package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.MailTold;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailWordsTest {

  private static final UUID ID = new UUID(0, 7);
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

  private static MailTold told(String kind, SubjectType type) {
    return new MailTold(kind, type, ID, null, "VALV 2026-000123", null, AT);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("fi.valvomo.casefile.control.mail", language.locale());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_be_whole_in_every_language(Language language) {
    assertThat(bundle(language).keySet())
        .containsExactlyInAnyOrderElementsOf(bundle(Language.FI).keySet());
    assertThat(bundle(language).keySet())
        .allSatisfy(key -> assertThat(bundle(language).getString(key)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_fill_every_place(Language language) {
    MailWords words = MailWords.in(language, "https://v.example");
    MailTold one = told("PLAN_RETURNED", SubjectType.FINDING);

    assertThat(words.subject(one)).contains("VALV 2026-000123").doesNotContain("{");
    assertThat(words.text(one, "/findings/" + ID))
        .contains("https://v.example/findings/" + ID, "https://v.example/profile")
        .doesNotContain("{");
    assertThat(words.digest(List.of(one, told("FINDING_CLOSED", SubjectType.FINDING))))
        .contains("2.3.2026", "https://v.example/findings/" + ID)
        .doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_name_the_receipt_of_what_was_sent(Language language) {
    MailWords words = MailWords.in(language, "https://v.example");
    MailTold one =
        new MailTold(
            "REPORT_RECEIVED",
            SubjectType.REPORT,
            ID,
            null,
            "VALV 2026-000123",
            "VALV 2026-000123/2",
            AT);

    assertThat(words.subject(one)).endsWith(" (VALV 2026-000123/2)");
    assertThat(words.text(one, "/reports/" + ID))
        .contains(": VALV 2026-000123\n", ": VALV 2026-000123/2\n", "/reports/" + ID)
        .doesNotContain("{");
    assertThat(words.digest(List.of(one))).contains(", VALV 2026-000123/2)").doesNotContain("{");
  }

  @Test
  void should_say_at_least_of_what_kind_of_thing_where_an_event_has_no_words() {
    MailWords words = MailWords.in(Language.EN, "https://v.example");

    assertThat(words.subject(told("SOMETHING_NEW", SubjectType.FINDING)))
        .isEqualTo("Valvomo: There is news about a finding (VALV 2026-000123)");
    assertThat(words.subject(told("SOMETHING_NEW", SubjectType.CATALOGUE)))
        .isEqualTo("Valvomo: There is something new in Valvomo (VALV 2026-000123)");
  }
}
