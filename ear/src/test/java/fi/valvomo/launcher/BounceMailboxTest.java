package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceMailboxTest {

  private static final Map<String, String> MAILBOX =
      Map.of(
          "VALVOMO_MAIL_IN_HOST", "mail.city.example",
          "VALVOMO_MAIL_IN_USER", "valvomo",
          "VALVOMO_MAIL_IN_PASSWORD", "secret");

  private static BounceMailbox said(String... more) {
    Map<String, String> environment = new HashMap<>(MAILBOX);
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return BounceMailbox.of(new Environment(environment));
  }

  @Test
  void should_say_nothing_where_nothing_is_said() {
    assertThat(BounceMailbox.of(new Environment(Map.of())).properties()).isEmpty();
  }

  @Test
  void should_read_encrypted_from_the_usual_port_and_never_show_the_password() {
    assertThat(said().properties())
        .containsEntry("valvomo.mail-in.port", "993")
        .containsEntry("valvomo.mail-in.encryption", "tls")
        .containsEntry("valvomo.mail-in.folder", "INBOX")
        .containsEntry("valvomo.mail-in.password", "secret");
    assertThat(said().toString()).doesNotContain("secret");
    assertThat(said("VALVOMO_MAIL_IN_ENCRYPTION", "starttls").properties())
        .containsEntry("valvomo.mail-in.port", "143");
  }

  @ParameterizedTest
  @CsvSource({
    "VALVOMO_MAIL_IN_HOST, mail server",
    "VALVOMO_MAIL_IN_PORT, 0",
    "VALVOMO_MAIL_IN_PORT, imap",
    "VALVOMO_MAIL_IN_ENCRYPTION, true"
  })
  void should_be_refused_by_the_name_of_what_is_wrong(String variable, String value) {
    assertThatThrownBy(() -> said(variable, value))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith(variable + "=" + value + ": ")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VALVOMO_MAIL_IN_USER", "VALVOMO_MAIL_IN_PASSWORD"})
  void should_have_what_a_mailbox_needs(String variable) {
    assertThatThrownBy(() -> said(variable, ""))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(variable + " is missing; VALVOMO_MAIL_IN_HOST needs it");
  }

  @Test
  void should_be_of_no_use_without_a_server() {
    assertThatThrownBy(
            () -> BounceMailbox.of(new Environment(Map.of("VALVOMO_MAIL_IN_PORT", "993"))))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("VALVOMO_MAIL_IN_PORT=993: of no use without VALVOMO_MAIL_IN_HOST");
  }
}
