package fi.valvomo.it;

import static fi.valvomo.it.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.identity.control.FirstAdmin;
import fi.valvomo.identity.entity.User;
import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Role;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PasswordIT {

  private static final String NEW = "quite another long one";

  @Inject private Persons persons;
  @Inject private FirstAdmin firstAdmin;

  @Test
  void a_new_password_should_take_the_olds_place_and_end_other_sessions() {
    User user = persons.person(Role.OFFICER);
    Browser here = Browser.of(user.username(), PASSWORD);
    Browser elsewhere = Browser.of(user.username(), PASSWORD);

    assertThat(change(here, PASSWORD, NEW).status()).isEqualTo(200);

    assertThat(here.get("/session").status()).isEqualTo(200);
    assertThat(elsewhere.get("/session").status()).isEqualTo(401);
    assertThat(Browser.stranger().signIn(user.username(), PASSWORD).status()).isEqualTo(401);
    assertThat(Browser.stranger().signIn(user.username(), NEW).status()).isEqualTo(200);
  }

  @Test
  void a_weak_or_unproven_change_should_say_what_is_wrong() {
    User user = persons.person(Role.OFFICER);
    Browser browser = Browser.of(user.username(), PASSWORD);

    assertThat(change(browser, "wrong", NEW).firstError()).isEqualTo("oldPassword passwordWrong");
    assertThat(change(browser, PASSWORD, "short").firstError())
        .isEqualTo("newPassword passwordShort");
    assertThat(change(browser, PASSWORD, PASSWORD).firstError())
        .isEqualTo("newPassword passwordSame");
    assertThat(change(browser, PASSWORD, "x" + user.username() + "x").firstError())
        .isEqualTo("newPassword passwordName");
    assertThat(Browser.stranger().signIn(user.username(), PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_given_password_should_have_to_be_changed_before_anything_else() {
    User user = persons.person(Role.OFFICER);
    Browser before = Browser.of(user.username(), PASSWORD);
    Browser admin = Browser.of(persons.person(Role.ADMIN).username(), PASSWORD);
    String given = "given by the admin";

    Answer set = admin.post("/users/" + user.id() + "/password", newPassword(given));

    assertThat(set.status()).isEqualTo(204);
    assertThat(before.get("/session").status()).isEqualTo(401);
    Browser browser = Browser.of(user.username(), given);
    assertThat(browser.get("/session").json().getBoolean("passwordChangeRequired")).isTrue();
    Answer refused = browser.get("/users/colleagues");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
    assertThat(change(browser, given, NEW).status()).isEqualTo(200);
    assertThat(browser.get("/users/colleagues").status()).isEqualTo(200);
  }

  @Test
  void a_one_time_code_should_open_one_session_only_and_prove_the_change() {
    User user = persons.personWithCode("ABCD-EFGH-JKMN");
    Browser browser = Browser.of(user.username(), "ABCD-EFGH-JKMN");

    assertThat(Browser.stranger().signIn(user.username(), "ABCD-EFGH-JKMN").status())
        .isEqualTo(401);
    assertThat(browser.get("/users/colleagues").code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
    assertThat(change(browser, "ABCD-EFGH-JKMN", NEW).status()).isEqualTo(200);
    assertThat(Browser.of(user.username(), NEW).get("/users/colleagues").status()).isEqualTo(200);
  }

  @Test
  void the_operators_password_should_let_the_first_administrator_in() {
    firstAdmin.ensureFirstAdmin();

    Browser admin = Browser.of("admin", System.getProperty("valvomo.admin.password"));

    assertThat(admin.get("/users").status()).isEqualTo(200);
    assertThat(persons.ask("select count(*) from app_user where lower(username) = 'admin'"))
        .isEqualTo(1L);
  }

  @Test
  void no_table_should_hold_a_password_that_can_be_read() {
    User user = persons.person(Role.OFFICER);
    Browser browser = Browser.of(user.username(), PASSWORD);
    change(browser, PASSWORD, NEW);
    Browser.stranger().signIn(PASSWORD, NEW);

    for (String table : new String[] {"app_user", "audit_event", "login_attempt"}) {
      assertThat(
              persons.ask(
                  "select count(*) from "
                      + table
                      + " t where cast(t as text) like '%long one%'"
                      + " or cast(t as text) like '%fine long%'"))
          .as(table)
          .isEqualTo(0L);
    }
    assertThat(persons.ask("select password_hash from app_user where id = '" + user.id() + "'"))
        .asString()
        .startsWith("PBKDF2WithHmacSHA512:");
  }

  private static Answer change(Browser browser, String from, String to) {
    String request =
        Json.createObjectBuilder()
            .add("oldPassword", from)
            .add("newPassword", to)
            .build()
            .toString();
    return browser.put("/session/password", request);
  }

  private static String newPassword(String given) {
    return Json.createObjectBuilder().add("newPassword", given).build().toString();
  }
}
