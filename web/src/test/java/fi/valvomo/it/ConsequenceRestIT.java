package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConsequenceRestIT {

  @Inject private World world;
  @Inject private Following following;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_proposal_should_say_at_its_fields_what_is_wrong() {
    String path = "findings/" + finding(RelationType.CONTRACT) + "/consequences";
    Caller officer = Caller.of("officer");

    assertThat(officer.post(path, proposal("TERMINATION").build()).firstError())
        .isEqualTo("reason reasonForOther");
    assertThat(
            officer.post(path, proposal("WITHHOLDING").add("reason", "Syy").build()).firstError())
        .isEqualTo("amount required");
    assertThat(officer.post(path, proposal("ACCOUNT").add("amount", 12).build()).firstError())
        .isEqualTo("amount noAmount");
    assertThat(
            officer
                .post(path, proposal("ACCOUNT").add("effectiveTo", "2026-01-01").build())
                .firstError())
        .startsWith("effectiveTo");
    assertThat(officer.post(path, proposal("REMOVAL_FROM_LIST").build()).status()).isEqualTo(409);
    assertThat(officer.post(path, proposal("UHKASAKKO").build()).status()).isEqualTo(400);
  }

  @Test
  void the_party_should_find_it_in_its_list_only_once_it_is_heard() {
    Caller officer = Caller.of("officer");
    Caller party = Caller.of("provider-voucher");
    String id = proposed(officer, RelationType.VOUCHER, "REMOVAL_FROM_LIST");
    String one = "consequences/" + id;

    assertThat(party.get(one).status()).isEqualTo(404);
    assertThat(party.post(one + "/reply", reply(0, null)).status()).isEqualTo(404);
    Answer heard =
        officer.post(
            one + "/hearing",
            Json.createObjectBuilder().add("message", "Vastatkaa").add("days", 14).build());
    assertThat(heard.json().getString("state")).isEqualTo("HEARING");
    assertThat(heard.json().getJsonObject("hearing").getJsonObject("deadline").getString("dueOn"))
        .isGreaterThanOrEqualTo(LocalDate.now(Deadline.ZONE).plusDays(14).toString());

    assertThat(ids(party.get("consequences?limit=500"))).contains(id);
    assertThat(party.get(one).json().containsKey("choiceReason")).isTrue();
    assertThat(party.get(one).json().isNull("choiceReason")).isTrue();
    assertThat(ids(Caller.of("provider-grant").get("consequences?limit=500"))).doesNotContain(id);
  }

  @Test
  void a_reply_should_bring_only_files_of_its_own_matter_and_answer_known_grounds_once() {
    Caller officer = Caller.of("officer");
    Caller party = Caller.of("provider-voucher");
    String one = "consequences/" + proposed(officer, RelationType.VOUCHER, "REMOVAL_FROM_LIST");
    officer.post(
        one + "/hearing",
        Json.createObjectBuilder().add("message", "Vastatkaa").add("days", 14).build());

    assertThat(party.post(one + "/reply", reply(0, UUID.randomUUID().toString())).firstError())
        .isEqualTo("items.documentIds unknown");
    assertThat(party.post(one + "/reply", reply(9, null)).firstError()).isEqualTo("items unknown");
    assertThat(party.post(one + "/reply", reply(0, null)).status()).isEqualTo(200);
    assertThat(party.post(one + "/reply", reply(0, null)).status()).isEqualTo(409);
    Answer missing =
        officer.post(
            one + "/reply-assessment",
            Json.createObjectBuilder().add("conclusion", "Ei muutu").build());
    assertThat(missing.firstError()).isEqualTo("items[0] required");
  }

  @Test
  void what_an_agreement_allows_should_be_kept_with_its_relation() {
    Caller officer = Caller.of("officer");
    SteeringRelation relation = world.relation(RelationType.GRANT);
    String path = "relations/" + relation.id();
    Answer before = officer.get(path);

    assertThat(officer.put(path, before.etag(), terms(relation, "CONTRACT_FINE")).firstError())
        .isEqualTo("allowedConsequences notAgreedSo");
    Answer after = officer.put(path, before.etag(), terms(relation, "RECOVERY"));
    assertThat(after.json().getJsonArray("allowedConsequences").getJsonObject(0).getString("kind"))
        .isEqualTo("RECOVERY");
    JsonObject untold = same(relation).build();
    assertThat(officer.put(path, after.etag(), untold).json().getJsonArray("allowedConsequences"))
        .hasSize(1);
  }

  @Test
  void lists_should_go_on_by_key() {
    Caller officer = Caller.of("officer");
    proposed(officer, RelationType.OWN, "ACCOUNT");
    proposed(officer, RelationType.OWN, "ACCOUNT");
    Answer first = officer.get("consequences?limit=1&unfinished=true&relation=OWN");
    Answer second =
        officer.get(
            "consequences?limit=1&unfinished=true&relation=OWN&after="
                + first.json().getString("next"));

    assertThat(ids(second)).isNotEqualTo(ids(first)).hasSize(1);
    assertThat(officer.get("consequences?after=nonsense").status()).isEqualTo(400);
    assertThat(officer.get("consequences?onRecord=true&kind=TERMINATION").status()).isEqualTo(200);
  }

  private UUID finding(RelationType type) {
    return following.finding(type, Severity.SIGNIFICANT);
  }

  private String proposed(Caller officer, RelationType type, String kind) {
    return officer
        .post(
            "findings/" + finding(type) + "/consequences",
            proposal(kind).add("reason", "Syy").build())
        .json()
        .getString("id");
  }

  private static JsonObjectBuilder proposal(String kind) {
    return Json.createObjectBuilder()
        .add("kind", kind)
        .add("grounds", Json.createArrayBuilder().add("Korjausta ei tehty ajoissa."));
  }

  private static JsonObject reply(int place, String document) {
    JsonArrayBuilder documents = Json.createArrayBuilder();
    if (document != null) {
      documents.add(document);
    }
    JsonObjectBuilder item =
        Json.createObjectBuilder()
            .add("place", place)
            .add("stance", "DISAGREES")
            .add("text", "Sijainen oli talossa.")
            .add("documentIds", documents);
    return Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item)).build();
  }

  private static JsonObject terms(SteeringRelation relation, String kind) {
    JsonObjectBuilder allowed =
        Json.createObjectBuilder().add("kind", kind).add("terms", "Ehtojen mukaan");
    return same(relation)
        .add("allowedConsequences", Json.createArrayBuilder().add(allowed))
        .build();
  }

  private static JsonObjectBuilder same(SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("agreementReference", String.valueOf(relation.agreementReference()))
        .add("actApplies", relation.actApplies())
        .add("validFrom", relation.validFrom().toString());
  }

  private static java.util.List<String> ids(Answer list) {
    return list.items().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("id"))
        .toList();
  }
}
