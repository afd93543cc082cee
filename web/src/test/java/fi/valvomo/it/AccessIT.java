package fi.valvomo.it;

import static fi.valvomo.it.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Role;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccessIT {

  private static final String NOBODY = "/users/00000000-0000-0000-0000-00000000dead";

  @Inject private Persons persons;

  @Test
  void a_stranger_should_be_asked_to_sign_in() {
    Answer answer = Browser.stranger().get("/users");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).isNull();
  }

  @Test
  void a_wrong_role_should_be_told_so() {
    Answer answer = browser(Role.OFFICER).get("/users");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("ROLE");
  }

  @Test
  void what_does_not_exist_should_not_be_found() {
    Browser admin = browser(Role.ADMIN);

    assertThat(admin.get(NOBODY).status()).isEqualTo(404);
    assertThat(admin.get("/users/not-an-id").status()).isEqualTo(404);
    assertThat(admin.get("/nothing-here").status()).isEqualTo(404);
    assertThat(admin.get("/nothing-here").header("Content-Type"))
        .startsWith("application/problem+json");
  }

  @Test
  void a_method_of_which_nobody_said_who_may_call_it_should_be_closed_to_all() {
    assertThat(Browser.stranger().get("/trouble/forgotten").status()).isEqualTo(403);
    assertThat(browser(Role.ADMIN).get("/trouble/forgotten").status()).isEqualTo(403);
  }

  @Test
  void an_unsafe_request_should_carry_the_sessions_own_token() {
    Browser browser = browser(Role.OFFICER);
    String request = "{\"language\":\"FI\"}";

    assertThat(browser.put("/session/language", request).status()).isEqualTo(200);
    for (String token : new String[] {null, "", "wrong"}) {
      Answer answer = browser.with("X-CSRF-Token", token).put("/session/language", request);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.code()).isEqualTo("CSRF");
    }
    assertThat(browser.get("/session").status()).isEqualTo(200);
  }

  @Test
  void the_token_of_another_session_should_not_do() {
    Browser one = browser(Role.OFFICER);
    Browser other = browser(Role.OFFICER);
    String token = other.get("/session").text("csrfToken");

    assertThat(one.with("X-CSRF-Token", token).delete("/session").code()).isEqualTo("CSRF");
  }

  @Test
  void opening_a_session_should_need_no_token() {
    String name = persons.person(Role.OFFICER).username();
    Browser browser = Browser.of(name, PASSWORD).with("X-CSRF-Token", null);

    assertThat(browser.signIn(name, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_bad_parameter_should_be_named() {
    Browser admin = browser(Role.ADMIN);

    assertThat(admin.get("/users?limit=501").firstError()).isEqualTo("limit limit");
    assertThat(admin.get("/users?after=xx").firstError()).isEqualTo("after cursor");
    assertThat(browser(Role.AUDITOR).get("/audit-events?subjectId=xx").firstError())
        .isEqualTo("subjectId value");
  }

  @Test
  void answers_should_tell_the_browser_what_it_may_do_with_them() {
    Answer page = Browser.stranger().get("//findings/some-page");
    Answer data = Browser.stranger().get("/application");

    assertThat(data.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(data.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_file_that_is_not_there_should_not_make_the_server_tell_its_name() {
    Answer answer = Browser.stranger().get("//assets/none.js");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.raw().body()).doesNotContain("Payara").contains("\"status\":404");
  }

  @Test
  void the_description_of_the_interface_should_know_types_and_problems() {
    Answer answer = Browser.stranger().get("//openapi?format=JSON");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.raw().body())
        .contains("AuditEventRowPage", "\"date-time\"", "application/problem+json", "If-Match")
        .doesNotContain("trouble");
  }

  private Browser browser(Role role) {
    return Browser.of(persons.person(role).username(), PASSWORD);
  }
}
