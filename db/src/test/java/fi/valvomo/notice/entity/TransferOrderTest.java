package fi.valvomo.notice.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferOrderTest {

  @Nested
  class The_summary_of_triage {

    @Test
    void should_go_to_anybody() {
      assertThat(wrong(order(TransferEnclosure.SUMMARY, null, false), true, true)).isNull();
    }
  }

  @Nested
  class Words_of_a_sender {

    @Test
    void should_go_along_where_they_tell_nobody() {
      assertThat(wrong(order(TransferEnclosure.WORDS, null, false), false, false)).isNull();
    }

    @Test
    void should_need_a_ground_where_they_may_tell_who_wrote_them() {
      assertThat(wrong(order(TransferEnclosure.WORDS, null, true), false, true))
          .isEqualTo("reporterGround required");
    }
  }

  @Nested
  class Who_reported {

    @Test
    void should_need_a_ground() {
      assertThat(wrong(order(TransferEnclosure.REPORTER, null, true), false, false))
          .isEqualTo("reporterGround required");
    }

    @Test
    void should_be_told_to_an_authority_by_its_right_and_to_others_by_consent_only() {
      assertThat(wrong(order(TransferEnclosure.REPORTER, ReporterGround.LAW, true), false, false))
          .isNull();
      assertThat(wrong(order(TransferEnclosure.REPORTER, ReporterGround.LAW, false), false, false))
          .isEqualTo("reporterGround reporterConsent");
      assertThat(
              wrong(order(TransferEnclosure.REPORTER, ReporterGround.CONSENT, false), false, false))
          .isNull();
    }

    @Test
    void should_be_told_of_a_whistleblower_by_consent_only() {
      assertThat(wrong(order(TransferEnclosure.REPORTER, ReporterGround.LAW, true), true, true))
          .isEqualTo("reporterGround whistleblowerConsent");
      assertThat(wrong(order(TransferEnclosure.REPORTER, ReporterGround.CONSENT, true), true, true))
          .isNull();
    }
  }

  private static TransferOrder order(
      TransferEnclosure enclosure, ReporterGround ground, boolean authority) {
    return new TransferOrder(
        null,
        "Vastaanottaja",
        null,
        authority,
        Language.FI,
        "Kirje",
        null,
        "Kuuluu muualle.",
        enclosure,
        ground,
        ground == null ? null : "Kirjallinen suostumus");
  }

  private static String wrong(TransferOrder order, boolean confidential, boolean wordsTell) {
    InvalidException refused =
        catchThrowableOfType(
            InvalidException.class, () -> order.requireLawful(confidential, wordsTell));
    if (refused == null) {
      return null;
    }
    FieldError error = refused.errors().get(0);
    return error.field() + " " + error.code();
  }
}
