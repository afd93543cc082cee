package fi.valvomo.it;

import static fi.valvomo.it.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.identity.entity.User;
import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Role;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

  @Inject private Persons persons;

  @Test
  void a_right_password_should_open_a_session_in_a_cookie_that_scripts_cannot_read() {
    User user = persons.person(Role.OFFICER);

    Answer answer = Browser.stranger().signIn(user.username(), PASSWORD);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("username")).isEqualTo(user.username());
    assertThat(answer.json().getBoolean("passwordChangeRequired")).isFalse();
    assertThat(answer.header("Set-Cookie"))
        .startsWith("VALVOMO_SESSION=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void the_name_should_be_typed_in_any_case() {
    User user = persons.person(Role.OFFICER);

    assertThat(Browser.of(user.username().toUpperCase(), PASSWORD).get("/session").status())
        .isEqualTo(200);
  }

  @Test
  void the_database_should_know_the_hash_of_the_token_only() {
    User user = persons.person(Role.OFFICER);
    Answer answer = Browser.stranger().signIn(user.username(), PASSWORD);
    String token = answer.header("Set-Cookie").split(";")[0].substring("VALVOMO_SESSION=".length());

    Object row =
        persons.ask(
            "select cast(s as text) from user_session s where user_id = '" + user.id() + "'");

    assertThat(token).hasSize(43);
    assertThat(row.toString()).doesNotContain(token);
  }

  @Test
  void a_wrong_password_and_an_unknown_name_should_get_the_same_answer() {
    User user = persons.person(Role.OFFICER);

    Answer wrong = Browser.stranger().signIn(user.username(), "not the password");
    Answer unknown = Browser.stranger().signIn(Persons.newName(), "not the password");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.raw().body()).isEqualTo(unknown.raw().body());
    assertThat(wrong.header("Set-Cookie")).isNull();
  }

  @Test
  void a_person_who_was_closed_out_should_not_come_in() {
    User user = persons.person(Role.OFFICER);
    persons.describe(user.id(), false, Role.OFFICER);

    assertThat(Browser.stranger().signIn(user.username(), PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void five_wrong_passwords_should_close_the_name_for_a_while_even_for_the_right_one() {
    User user = persons.person(Role.OFFICER);
    User other = persons.person(Role.OFFICER);
    for (int i = 0; i < 5; i++) {
      assertThat(Browser.stranger().signIn(user.username(), "guess " + i).status()).isEqualTo(401);
    }

    Answer closed = Browser.stranger().signIn(user.username(), PASSWORD);

    assertThat(closed.status()).isEqualTo(429);
    assertThat(closed.code()).isEqualTo("THROTTLED");
    assertThat(Integer.parseInt(closed.header("Retry-After"))).isBetween(800, 901);
    assertThat(Browser.stranger().signIn(other.username(), PASSWORD).status()).isEqualTo(200);
    persons.execute("delete from login_attempt");
  }

  @Test
  void a_success_should_forget_the_failures_before_it() {
    User user = persons.person(Role.OFFICER);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertThat(Browser.stranger().signIn(user.username(), "guess").status()).isEqualTo(401);
      }
      assertThat(Browser.stranger().signIn(user.username(), PASSWORD).status()).isEqualTo(200);
    }
  }

  @Test
  void an_empty_form_should_name_its_fields_in_the_language_of_the_browser() {
    Answer answer = Browser.stranger().with("Accept-Language", "sv-FI").signIn("", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo("password required");
    assertThat(answer.raw().body()).contains("Uppgiften är obligatorisk.");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void signing_out_should_end_the_session_for_whoever_still_holds_its_cookie() {
    Browser browser = Browser.of(persons.person(Role.OFFICER).username(), PASSWORD);

    Answer answer = browser.delete("/session");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(browser.get("/session").status()).isEqualTo(401);
  }

  @Test
  void signing_in_again_should_end_the_earlier_session_of_the_browser() {
    User user = persons.person(Role.OFFICER);
    Browser browser = Browser.of(user.username(), PASSWORD);

    browser.signIn(user.username(), PASSWORD);

    assertThat(browser.get("/session").status()).isEqualTo(200);
    assertThat(persons.ask("select count(*) from user_session where user_id = '" + user.id() + "'"))
        .isEqualTo(1L);
  }

  @Test
  void an_unused_session_should_end_by_itself() {
    User user = persons.person(Role.OFFICER);
    Browser browser = Browser.of(user.username(), PASSWORD);

    persons.letSessionsExpire(user.id());

    assertThat(browser.get("/session").status()).isEqualTo(401);
  }

  @Test
  void closing_a_person_out_should_end_their_session_at_once() {
    User user = persons.person(Role.OFFICER);
    Browser browser = Browser.of(user.username(), PASSWORD);

    persons.describe(user.id(), false, Role.OFFICER);

    assertThat(browser.get("/session").status()).isEqualTo(401);
  }

  @Test
  void a_role_taken_away_should_be_gone_at_once() {
    User user = persons.person(Role.OFFICER, Role.ADMIN);
    Browser browser = Browser.of(user.username(), PASSWORD);
    assertThat(browser.get("/users").status()).isEqualTo(200);

    persons.describe(user.id(), true, Role.OFFICER);

    assertThat(browser.get("/users").status()).isEqualTo(403);
    assertThat(browser.get("/users/colleagues").status()).isEqualTo(200);
  }

  @Test
  void a_person_should_be_answered_in_the_language_of_their_choice() {
    Browser browser = Browser.of(persons.person(Role.OFFICER).username(), PASSWORD);

    Answer chosen = browser.put("/session/language", "{\"language\":\"SV\"}");

    assertThat(chosen.text("language")).isEqualTo("SV");
    assertThat(browser.with("Accept-Language", "en").get("/users").text("title"))
        .isEqualTo("Du har inte rätt att göra detta");
  }

  @Test
  void an_invented_cookie_should_be_nobody() {
    assertThat(Browser.stranger().with("Cookie", "VALVOMO_SESSION=x").get("/session").status())
        .isEqualTo(401);
  }
}
