package fi.valvomo.it;

import static fi.valvomo.it.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.identity.entity.User;
import fi.valvomo.it.Browser.Answer;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeopleIT {

  @Inject private Persons persons;
  @Inject private World world;

  private Browser admin;

  @BeforeEach
  void signIn() {
    world.open();
    admin = Browser.of(persons.person(Role.ADMIN).username(), PASSWORD);
  }

  @Test
  void a_person_of_a_provider_should_be_let_in_for_a_producer() {
    UUID producer = world.provider(RelationType.CONTRACT).producers().iterator().next();
    String username = Persons.newName();

    Answer created = admin.post("/users", person(username, producer.toString(), "PROVIDER"));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/users/" + created.text("id"));
    assertThat(created.header("ETag")).isNotNull();
    Answer read = admin.get("/users/" + created.text("id"));
    JsonObject ref = read.json().getJsonArray("producers").getJsonObject(0);
    assertThat(ref.getString("id")).isEqualTo(producer.toString());
    assertThat(ref.getString("name")).isNotBlank().isNotEqualTo(producer.toString());
    assertThat(Browser.stranger().signIn(username, PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void a_person_should_be_found_by_name_page_by_page() {
    String first = persons.person(Role.OFFICER).username();
    persons.person(Role.MANAGER);

    JsonArray found = admin.get("/users?search=" + first).json().getJsonArray("items");
    Answer page = admin.get("/users?limit=1");
    Answer next = admin.get("/users?limit=1&after=" + page.text("next"));

    assertThat(found).hasSize(1);
    assertThat(found.getJsonObject(0).getString("username")).isEqualTo(first);
    assertThat(next.json().getJsonArray("items")).isNotEqualTo(page.json().getJsonArray("items"));
    assertThat(admin.get("/users?search=%25").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void everything_that_is_wrong_should_be_told_at_once() {
    Answer answer = admin.post("/users", person("t", null, "PROVIDER", "OFFICER"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors").stream().map(e -> e.asJsonObject()))
        .extracting(error -> error.getString("field") + " " + error.getString("code"))
        .containsExactly("username username", "roles providerAlone");
  }

  @Test
  void a_taken_name_and_an_unknown_producer_should_be_refused_at_their_fields() {
    String taken = persons.person(Role.OFFICER).username();

    assertThat(admin.post("/users", person(taken.toUpperCase(), null, "OFFICER")).firstError())
        .isEqualTo("username usernameTaken");
    assertThat(
            admin
                .post("/users", person(Persons.newName(), UUID.randomUUID().toString(), "PROVIDER"))
                .firstError())
        .isEqualTo("producerIds unknown");
  }

  @Test
  void a_change_should_need_the_version_that_was_seen() {
    User user = persons.person(Role.OFFICER);
    String path = "/users/" + user.id();
    String change = person(user.username(), null, "MANAGER");

    assertThat(admin.put(path, change).status()).isEqualTo(428);
    String seen = admin.get(path).header("ETag");
    Answer changed = admin.with("If-Match", seen).put(path, change);
    Answer late = admin.put(path, person(user.username(), null, "OFFICER"));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(seen);
    assertThat(changed.json().getJsonArray("roles").getString(0)).isEqualTo("MANAGER");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text("changedBy")).isEqualTo("Testi Henkilö");
    assertThat(late.text("changedAt")).isNotBlank();
  }

  @Test
  void colleagues_should_be_those_who_work_cases() {
    User officer = persons.person(Role.OFFICER);
    User auditor = persons.person(Role.AUDITOR);

    String colleagues =
        Browser.of(officer.username(), PASSWORD).get("/users/colleagues").raw().body();

    assertThat(colleagues).contains(officer.id().toString());
    assertThat(colleagues).doesNotContain(auditor.id().toString());
  }

  @Test
  void a_provider_should_see_its_producers_by_name_when_signed_in() {
    JsonObject session = Browser.of("provider-contract", "demo").get("/session").json();

    assertThat(session.getJsonArray("producers")).hasSize(1);
    assertThat(session.getJsonArray("producers").getJsonObject(0).getString("name")).isNotBlank();
  }

  private static String person(String username, String producerId, String... roles) {
    JsonArrayBuilder producers = Json.createArrayBuilder();
    if (producerId != null) {
      producers.add(producerId);
    }
    JsonArrayBuilder held = Json.createArrayBuilder();
    for (String role : roles) {
      held.add(role);
    }
    return Json.createObjectBuilder()
        .add("username", username)
        .add("displayName", "Uusi Ihminen")
        .add("email", "uusi@valvomo.example")
        .add("roles", held)
        .add("language", "FI")
        .add("active", true)
        .add("producerIds", producers)
        .build()
        .toString();
  }
}
