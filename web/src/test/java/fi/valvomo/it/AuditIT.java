package fi.valvomo.it;

import static fi.valvomo.it.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.identity.control.CreateUser;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.UserFacts;
import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {

  @Inject private Persons persons;
  @Inject private CreateUser createUser;
  @Inject private InTransaction inTransaction;

  @Test
  void the_database_itself_should_refuse_to_change_or_remove_a_line() {
    persons.person(Role.OFFICER);
    Object before = persons.ask("select count(*) from audit_event");

    for (String sql :
        List.of(
            "update audit_event set actor_name = 'Joku muu'",
            "delete from audit_event",
            "truncate audit_event")) {
      assertThatThrownBy(() -> persons.execute(sql)).hasStackTraceContaining("append-only");
    }

    assertThat(persons.ask("select count(*) from audit_event")).isEqualTo(before);
  }

  @Test
  void a_line_should_be_written_with_the_act_or_not_at_all() {
    String username = Persons.newName();
    UserFacts facts =
        new UserFacts(username, "X", null, Set.of(Role.OFFICER), Language.FI, true, Set.of());

    assertThatThrownBy(
            () ->
                inTransaction.run(
                    () -> {
                      createUser.create(facts, Viewer.SYSTEM);
                      throw new IllegalStateException("the last listener fails");
                    }))
        .hasStackTraceContaining("the last listener fails");

    assertThat(
            persons.ask(
                "select count(*) from audit_event where state_after like '" + username + "%'"))
        .isEqualTo(0L);
    assertThat(persons.ask("select count(*) from app_user where username = '" + username + "'"))
        .isEqualTo(0L);
  }

  @Test
  void the_auditor_should_read_what_was_done_to_one_person_newest_first() {
    User user = persons.person(Role.OFFICER);
    Browser.of(user.username(), PASSWORD).delete("/session");
    Browser.stranger().signIn(user.username(), "wrong");
    Browser auditor = Browser.of(persons.person(Role.AUDITOR).username(), PASSWORD);

    JsonArray lines =
        auditor.get("/audit-events?subjectId=" + user.id()).json().getJsonArray("items");

    assertThat(lines.stream().map(line -> line.asJsonObject().getString("kind")))
        .containsExactly("SIGN_IN_FAILED", "SESSION_ENDED", "SESSION_OPENED", "USER_CREATED");
    assertThat(lines.getJsonObject(3).getString("actorName")).isEqualTo("Valvomo");
    assertThat(lines.getJsonObject(3).getString("detail")).contains("OFFICER");
  }

  @Test
  void the_trail_should_be_read_page_by_page() {
    persons.person(Role.OFFICER);
    Browser auditor = Browser.of(persons.person(Role.AUDITOR).username(), PASSWORD);

    Answer first = auditor.get("/audit-events?limit=2");
    Answer second = auditor.get("/audit-events?limit=2&after=" + first.text("next"));

    assertThat(first.json().getJsonArray("items")).hasSize(2);
    assertThat(second.json().getJsonArray("items"))
        .doesNotContainAnyElementsOf(first.json().getJsonArray("items"));
  }

  @Test
  void nobody_but_the_auditor_should_read_it_and_nobody_should_write() {
    for (Role role : new Role[] {Role.OFFICER, Role.MANAGER, Role.ADMIN, Role.PROVIDER}) {
      Browser browser = Browser.of(persons.person(role).username(), PASSWORD);
      assertThat(browser.get("/audit-events").status()).as(role.name()).isEqualTo(403);
    }
    Browser auditor = Browser.of(persons.person(Role.AUDITOR).username(), PASSWORD);
    assertThat(auditor.post("/audit-events", "{}").status()).isEqualTo(405);
    assertThat(auditor.get("/users").status()).isEqualTo(403);
  }
}
