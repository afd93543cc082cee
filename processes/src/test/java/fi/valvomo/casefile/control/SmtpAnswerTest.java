package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.AttemptResult;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpAnswerTest {

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such person, REFUSED",
    "554 5.7.1 refused, REFUSED",
    "552-5.2.2 mailbox full, REFUSED",
    "451 4.3.0 try later, POSTPONED",
    "421 closing, POSTPONED",
    "530 5.7.0 sign in first, POSTPONED",
    "535 5.7.8 wrong password, POSTPONED",
    "Connection reset, POSTPONED",
    "2550 is no code, POSTPONED"
  })
  void should_be_for_good_only_when_it_is_about_the_message_or_its_reader(
      String said, AttemptResult result) {
    Outcome outcome = SmtpAnswer.of(new MessagingException(said));

    assertThat(outcome.result()).isEqualTo(result);
    assertThat(outcome.answer()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"550 5.1.1 unknown, REFUSED", "450 4.2.0 greylisted, POSTPONED"})
  void should_be_found_behind_what_the_library_says_first(String said, AttemptResult result) {
    SendFailedException failure = new SendFailedException("Invalid Addresses");
    failure.setNextException(new MessagingException(said + "\r\n"));

    Outcome outcome = SmtpAnswer.of(failure);

    assertThat(outcome.result()).isEqualTo(result);
    assertThat(outcome.answer()).isEqualTo(said);
  }
}
