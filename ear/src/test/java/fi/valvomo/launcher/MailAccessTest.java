package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAccessTest {

  private static final Map<String, String> SERVER =
      Map.of(
          "VALVOMO_SMTP_HOST", "mail.city.example",
          "VALVOMO_SMTP_FROM", "valvomo@city.example",
          "VALVOMO_PUBLIC_URL", "https://valvomo.city.example/");

  private static Map<String, String> said(String... more) {
    Map<String, String> environment = new HashMap<>(SERVER);
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return MailAccess.of(new Environment(environment)).properties();
  }

  @Test
  void should_say_nothing_where_nothing_is_said() {
    assertThat(MailAccess.of(new Environment(Map.of())).properties()).isEmpty();
  }

  @Test
  void should_send_encrypted_to_the_usual_port() {
    assertThat(said())
        .containsEntry("valvomo.smtp.port", "587")
        .containsEntry("valvomo.smtp.starttls", "true")
        .containsEntry("valvomo.public-url", "https://valvomo.city.example")
        .doesNotContainKey("valvomo.smtp.user");
  }

  @Test
  void should_sign_in_where_a_user_is_named_and_never_show_the_password() {
    Map<String, String> user =
        Map.of(
            "VALVOMO_SMTP_HOST", "mail",
            "VALVOMO_SMTP_FROM", "a@b.example",
            "VALVOMO_PUBLIC_URL", "https://v.example",
            "VALVOMO_SMTP_USER", "valvomo",
            "VALVOMO_SMTP_PASSWORD", "secret");

    MailAccess access = MailAccess.of(new Environment(user));

    assertThat(access.properties()).containsEntry("valvomo.smtp.password", "secret");
    assertThat(access.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "VALVOMO_SMTP_HOST, mail server",
    "VALVOMO_SMTP_PORT, 0",
    "VALVOMO_SMTP_PORT, 65536",
    "VALVOMO_SMTP_PORT, smtp",
    "VALVOMO_SMTP_STARTTLS, yes",
    "VALVOMO_SMTP_FROM, Valvomo",
    "VALVOMO_SMTP_FROM, a@b",
    "VALVOMO_PUBLIC_URL, valvomo.city.example",
    "VALVOMO_PUBLIC_URL, ftp://valvomo.city.example",
    "VALVOMO_PUBLIC_URL, https://a:b@valvomo.city.example",
    "VALVOMO_PUBLIC_URL, https://valvomo.city.example/?x=1"
  })
  void should_be_refused_by_the_name_of_what_is_wrong(String variable, String value) {
    assertThatThrownBy(() -> said(variable, value))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith(variable + "=" + value + ": ")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VALVOMO_SMTP_FROM", "VALVOMO_PUBLIC_URL"})
  void should_have_what_a_server_needs(String variable) {
    assertThatThrownBy(() -> said(variable, ""))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith(variable + " is missing");
  }

  @Test
  void should_have_a_password_to_its_user() {
    assertThatThrownBy(() -> said("VALVOMO_SMTP_USER", "valvomo"))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("VALVOMO_SMTP_PASSWORD is missing; VALVOMO_SMTP_USER needs it");
  }

  @Test
  void should_be_of_no_use_without_a_server() {
    assertThatThrownBy(() -> MailAccess.of(new Environment(Map.of("VALVOMO_SMTP_PORT", "25"))))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("VALVOMO_SMTP_PORT=25: of no use without VALVOMO_SMTP_HOST");
  }
}
