package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecrecyIT {

  private static final String HEALTH = "24.1-25";

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Persons persons;

  private UUID inspection;
  private String letter;

  @BeforeEach
  void a_notice_that_was_sent() {
    world.open();
    inspection = visits.noticed(RelationType.CONTRACT);
    letter = documents(officer()).get(0).getString("id");
  }

  @Test
  void what_is_public_or_for_the_party_the_provider_should_read_and_nobody_elses() {
    assertThat(documents(officer()).get(0).getString("secrecy")).isEqualTo("PARTY");
    assertThat(provider().get("documents/" + letter).status()).isEqualTo(200);
    assertThat(Caller.of("provider-voucher").get("documents/" + letter).status()).isEqualTo(404);
    assertThat(Caller.of("admin").get("documents/" + letter).status()).isEqualTo(403);

    classify("PUBLIC", null);
    assertThat(provider().get("documents/" + letter).status()).isEqualTo(200);
    assertThat(Caller.of("provider-voucher").get("documents/" + letter).status()).isEqualTo(404);
  }

  @Test
  void what_is_secret_the_provider_should_not_read_and_every_reader_is_noted() {
    classify("SECRET", HEALTH);

    assertThat(provider().get("documents/" + letter).status()).isEqualTo(404);
    assertThat(documents(provider())).isEmpty();
    long before = reads();
    assertThat(officer().get("documents/" + letter).status()).isEqualTo(200);
    assertThat(Caller.of("manager").get("documents/" + letter + "/parts").status()).isEqualTo(200);
    assertThat(reads() - before).isEqualTo(2);
    Browser auditor = Browser.of(persons.person(Role.AUDITOR).username(), Persons.PASSWORD);
    assertThat(auditor.get("/audit-events?subjectId=" + inspection).json().toString())
        .contains("SECRET_DOCUMENT_READ");
    assertThat(provider().get("case-events?subjectId=" + inspection).body().toString())
        .doesNotContain("SECRET_DOCUMENT_READ", "DOCUMENT_CLASSIFIED");
  }

  @Test
  void what_is_not_public_should_have_its_ground() {
    assertThat(choose("SECRET", null).firstError()).isEqualTo("ground required");
    assertThat(choose("PARTY", "99.9").firstError()).isEqualTo("ground unknown");
    assertThat(choose("PUBLIC", HEALTH).firstError()).isEqualTo("ground groundOfPublic");
  }

  @Test
  void a_public_rendition_should_leave_out_the_marked_parts_and_stay_beside_the_original() {
    String parts = "documents/" + letter + "/parts";
    int count = ok(officer().get(parts)).json().getJsonArray("items").size();
    assertThat(officer().post(parts, marks(count, "SECRET")).firstError())
        .isEqualTo("items[0].part unknown");
    assertThat(officer().post(parts, marks(1, "PUBLIC")).firstError())
        .isEqualTo("items[0].secrecy value");
    JsonObject marked = ok(officer().post(parts, marks(1, "PARTY"))).json();
    assertThat(marked.getJsonArray("items").getJsonObject(1).getString("ground")).isEqualTo(HEALTH);

    JsonObject rendition = ok(render("PUBLIC")).json();

    assertThat(rendition.getString("secrecy")).isEqualTo("PUBLIC");
    assertThat(rendition.getString("renditionOf")).isEqualTo(letter);
    assertThat(rendition.getString("name")).startsWith("Julkinen toisinto");
    assertThat(documents(officer())).hasSize(2);
    classify("SECRET", HEALTH);
    assertThat(render("PUBLIC").status()).isEqualTo(409);
    assertThat(render("PARTY").status()).as("nothing of it is kept from the party").isEqualTo(409);
    assertThat(documents(provider())).isEmpty();
    ok(officer().post(parts, marks(1, "SECRET")));
    assertThat(ok(render("PARTY")).json().getBoolean("visibleToProvider")).isTrue();
    assertThat(documents(provider())).hasSize(1);
  }

  @Test
  void what_is_secret_should_be_found_by_its_words_and_stand_in_no_excerpt() {
    assertThat(excerpted()).isEqualTo(1);
    classify("SECRET", HEALTH);
    assertThat(excerpted()).as("all of it is secret").isZero();
    assertThat(found()).isEqualTo(1);
    classify("PARTY", HEALTH);
    assertThat(excerpted()).isEqualTo(1);

    ok(officer().post("documents/" + letter + "/parts", marks(1, "SECRET")));

    assertThat(excerpted()).as("a part of it is secret").isZero();
    assertThat(found()).isEqualTo(1);
  }

  @Test
  void what_is_for_the_party_only_should_not_become_public_whole() {
    classify("PARTY", HEALTH);

    assertThat(render("PUBLIC").status()).isEqualTo(409);
    ok(officer().post("documents/" + letter + "/parts", marks(1, "PARTY")));
    ok(render("PUBLIC"));
  }

  private long excerpted() {
    return letters("position(left(l.plain, 200) in s.body) > 0");
  }

  private long found() {
    return letters("tsvector_to_array(l.words) <@ tsvector_to_array(s.words)");
  }

  private long letters(String where) {
    return world.rows(
        "case_search s join document d on d.case_id = s.case_id"
            + " join document_source l on l.document_id = d.id where d.id = '"
            + letter
            + "' and "
            + where);
  }

  private Answer render(String readers) {
    return officer()
        .post(
            "documents/" + letter + "/renditions",
            Json.createObjectBuilder().add("readers", readers).build());
  }

  private void classify(String secrecy, String ground) {
    ok(choose(secrecy, ground));
  }

  private Answer choose(String secrecy, String ground) {
    JsonValue said = ground == null ? JsonValue.NULL : Json.createValue(ground);
    return officer()
        .post(
            "documents/" + letter + "/secrecy",
            Json.createObjectBuilder().add("secrecy", secrecy).add("ground", said).build());
  }

  private static JsonObject marks(int part, String secrecy) {
    return InspectionForms.items(
        Json.createObjectBuilder()
            .add("part", part)
            .add("secrecy", secrecy)
            .add("ground", HEALTH)
            .build());
  }

  private long reads() {
    return ((Number)
            persons.ask(
                "select count(*) from case_event where kind = 'SECRET_DOCUMENT_READ'"
                    + " and subject_id = '"
                    + inspection
                    + "'"))
        .longValue();
  }

  private List<JsonObject> documents(Caller caller) {
    return caller
        .get("documents?subjectType=INSPECTION&subjectId=" + inspection)
        .body()
        .asJsonArray()
        .getValuesAs(JsonObject.class);
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider() {
    return Caller.of("provider-contract");
  }
}
