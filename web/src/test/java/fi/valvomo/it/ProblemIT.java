package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Role;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProblemIT {

  private final Browser browser = Browser.stranger().with("Accept-Language", "en");

  @Inject private Persons persons;

  @Test
  void a_race_lost_at_commit_should_name_the_winner_and_the_moment() {
    UUID user = persons.person(Role.OFFICER).id();

    Answer answer = browser.put("/trouble/race/" + user, "");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.code()).isEqualTo("CHANGED");
    assertThat(answer.text("changedBy")).isEqualTo("Nopea Kollega");
    assertThat(answer.text("changedAt")).isEqualTo("2026-03-04T10:15:00Z");
    assertThat(answer.text("detail")).contains("Nopea Kollega", "4 March 2026 12:15");
  }

  @Test
  void what_exists_already_should_be_a_conflict() {
    UUID user = persons.person(Role.OFFICER).id();

    Answer answer = browser.put("/trouble/duplicate/" + user, "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("DUPLICATE");
  }

  @Test
  void a_value_that_no_column_takes_should_be_bad_input() {
    UUID user = persons.person(Role.OFFICER).id();

    assertThat(browser.put("/trouble/nul/" + user, "").status()).isEqualTo(400);
  }

  @Test
  void a_refusal_should_be_found_inside_what_wraps_it() {
    Answer answer = browser.get("/trouble/thrown/refused");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("LAST_ADMIN");
    assertThat(answer.text("detail")).startsWith("This is the last administrator");
  }

  @Test
  void wrong_fields_should_be_told_with_their_place_and_limits() {
    Answer answer = browser.get("/trouble/thrown/invalid");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo("lines[2].day limit");
    assertThat(answer.raw().body()).contains("Give a number from 1 to 7.");
  }

  @Test
  void large_and_strange_files_should_have_their_own_answers() {
    assertThat(browser.get("/trouble/thrown/large").status()).isEqualTo(413);
    assertThat(browser.get("/trouble/thrown/large").text("detail")).contains("50 MB");
    assertThat(browser.get("/trouble/thrown/type").status()).isEqualTo(415);
  }

  @Test
  void what_nobody_expected_should_tell_nothing_of_the_inside() {
    Answer answer = browser.get("/trouble/thrown/unexpected");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.raw().body()).doesNotContain("secret", "Exception", "fi.valvomo");
  }

  @Test
  void broken_constraints_should_be_named_by_the_path_in_what_was_sent() {
    Answer long_ = browser.post("/trouble/form", "{\"text\":\"too long\",\"lines\":[]}");
    Answer deep = browser.post("/trouble/form", "{\"text\":\"t\",\"lines\":[{\"number\":0}]}");
    Answer nothing = browser.post("/trouble/form", "null");

    assertThat(long_.firstError()).isEqualTo("text size");
    assertThat(deep.firstError()).isEqualTo("lines[0].number least");
    assertThat(nothing.status()).isEqualTo(400);
  }

  @Test
  void json_that_does_not_fit_should_be_bad_input_never_an_error() {
    assertThat(form("\"id\":\"x\"").firstError()).isEqualTo("id value");
    assertThat(form("\"day\":\"31.12.2026\"").firstError()).isEqualTo("day dayWanted");
    assertThat(form("\"lines\":[{\"id\":\"x\"}]").firstError()).isEqualTo("lines.id value");
    assertThat(form("\"lines\":[{\"number\":\"x\"}]").firstError())
        .isEqualTo("lines.number wholeNumberWanted");
    assertThat(form("\"role\":\"KING\"").text("detail")).contains("KING");
    for (String body : new String[] {"", "{", "[]", "3", "\"x\"", "{\"text\":{}}"}) {
      assertThat(browser.post("/trouble/form", body).status()).as(body).isEqualTo(400);
    }
    assertThat(form("\"id\":null,\"role\":null,\"unknown\":1").status()).isEqualTo(204);
  }

  @Test
  void parameters_that_cannot_be_read_should_be_bad_input() {
    assertThat(browser.get("/trouble/query?day=tomorrow").firstError()).isEqualTo("day value");
    assertThat(browser.get("/trouble/query?language=DE").firstError()).isEqualTo("language value");
    assertThat(browser.get("/trouble/query?number=many").status()).isEqualTo(400);
    assertThat(browser.get("/trouble/query?day=2026-02-28&language=SV&number=3").status())
        .isEqualTo(204);
  }

  @Test
  void what_the_container_refuses_should_be_a_problem_too() {
    assertThat(browser.send("PATCH", "/users", null).status()).isEqualTo(405);
    assertThat(browser.with("Accept", "image/png").get("/application").status()).isEqualTo(406);
    browser.with("Accept", null);
  }

  private Answer form(String fields) {
    return browser.post("/trouble/form", "{\"text\":\"t\"," + fields + "}");
  }
}
