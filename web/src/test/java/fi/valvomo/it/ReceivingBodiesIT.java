package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator keeps the table of those to whom notices are transferred. */
@ExtendWith(ArquillianExtension.class)
class ReceivingBodiesIT {

  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final String PATH = "receiving-bodies";

  @Inject private World world;
  @Inject private Persons persons;

  private Caller admin;
  private Caller triage;

  @BeforeEach
  void world() {
    world.open();
    admin = Caller.of("admin");
    triage = Caller.of("officer2");
  }

  @Test
  void a_body_that_is_added_should_be_offered_while_it_lasts() {
    String name = name();
    JsonObject added = post(body(name)).json();

    assertThat(offered()).contains(name);
    assertThat(row(added.getString("id")).getBoolean("authority")).isTrue();

    LocalDate yesterday = LocalDate.now(Deadline.ZONE).minusDays(1);
    JsonObject ended = body(name).add("validTo", yesterday.toString()).build();
    Answer changed =
        admin.put(PATH + "/" + added.getString("id"), tag(added.getInt("version")), ended);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(offered()).doesNotContain(name);
    assertThat(row(added.getString("id")).getString("validTo")).isEqualTo(yesterday.toString());
  }

  @Test
  void what_is_changed_should_be_told_in_the_audit_trail() {
    String name = name();
    String id = post(body(name)).json().getString("id");
    admin.put(PATH + "/" + id, tag(1), body(name + " uusi").build());

    assertThat(
            persons.all(
                "select kind from audit_event where subject_id = '%s' order by at".formatted(id)))
        .map(Object::toString)
        .isEqualTo(List.of("RECEIVING_BODY_ADDED", "RECEIVING_BODY_CHANGED"));
  }

  @Test
  void the_body_of_another_year_should_stand_in_the_table_and_not_be_offered() {
    assertThat(admin.get(PATH + "/table").body().toString())
        .contains("Etelä-Suomen aluehallintovirasto ja Valvira", "Lupa- ja valvontavirasto");
    assertThat(offered())
        .contains("Lupa- ja valvontavirasto")
        .doesNotContain("Etelä-Suomen aluehallintovirasto ja Valvira");
  }

  @Test
  void bad_input_should_be_told_at_its_field() {
    String name = name();
    post(body(name));

    assertThat(post(body(name)).firstError()).isEqualTo("nameFi nameTaken");
    assertThat(post(body(" ")).firstError()).isEqualTo("nameFi required");
    assertThat(post(body("x".repeat(201))).firstError()).isEqualTo("nameFi tooLong");
    assertThat(post(body(name()).add("nameSv", "")).firstError()).isEqualTo("nameSv required");
    assertThat(post(body(name()).add("address", "x".repeat(401))).firstError())
        .isEqualTo("address tooLong");
    assertThat(post(body(name()).add("language", "EN")).firstError()).isEqualTo("language value");
    assertThat(post(body(name()).add("validTo", "1999-12-31")).firstError())
        .isEqualTo("validTo endsBeforeItBegins");
    assertThat(post(body(name()).addNull("validFrom")).firstError())
        .isEqualTo("validFrom required");
  }

  @Test
  void a_lost_race_should_be_noticed() {
    String name = name();
    String id = post(body(name)).json().getString("id");
    JsonObject other = body(name).add("address", "PL 1").build();

    assertThat(admin.put(PATH + "/" + id, tag(1), other).status()).isEqualTo(200);
    assertThat(admin.put(PATH + "/" + id, tag(1), other).status()).isEqualTo(412);
    assertThat(admin.put(PATH + "/" + id, null, other).status()).isEqualTo(428);
  }

  private Answer post(JsonObjectBuilder body) {
    return admin.post(PATH, body.build());
  }

  private List<String> offered() {
    return triage.get(PATH).items().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("name"))
        .toList();
  }

  private JsonObject row(String id) {
    return admin.get(PATH + "/table").body().asJsonArray().getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String tag(int version) {
    return "\"" + version + "\"";
  }

  private static String name() {
    return "Taho " + System.nanoTime() + "-" + NAMES.incrementAndGet();
  }

  private static JsonObjectBuilder body(String name) {
    return Json.createObjectBuilder()
        .add("nameFi", name)
        .add("nameSv", "Instans")
        .add("nameEn", "Body")
        .add("authority", true)
        .add("language", "FI")
        .add("validFrom", "2000-01-01");
  }
}
