package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.CasesOfOldAgreements;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every agreement takes documents and keeps a timeline, whoever its parties are. */
@ExtendWith(ArquillianExtension.class)
class AgreementDocumentsIT {

  private static final byte[] TEXT = "Allekirjoitettu".getBytes(StandardCharsets.UTF_8);

  @Inject private World world;
  @Inject private Persons persons;
  @Inject private CasesOfOldAgreements oldOnes;

  private Caller officer;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
  }

  private String agreement(String type, String party, String... ids) {
    JsonArrayBuilder parties = Json.createArrayBuilder();
    for (String id : ids) {
      parties.add(Json.createObjectBuilder().add("type", party).add("partyId", id));
    }
    JsonObjectBuilder asked =
        Json.createObjectBuilder()
            .add("type", type)
            .add("name", "Asiakirjallinen " + UUID.randomUUID())
            .add("terms", Json.createObjectBuilder().add("validFrom", OneAgreement.BEGINS))
            .add("parties", parties);
    return made(officer.post("agreements", asked.build())).getString("id");
  }

  private String line() {
    JsonObject named =
        Json.createObjectBuilder().add("nameFi", "Asialinja " + UUID.randomUUID()).build();
    return officer.post("service-lines", named).json().getString("id");
  }

  private String producer(RelationType type) {
    return world.relation(type).producerId().toString();
  }

  private static Answer bring(Caller who, String agreement) {
    return who.post(
        documents(agreement) + "&kind=ATTACHMENT&name=sopimus.txt",
        "application/octet-stream",
        TEXT);
  }

  private static String documents(String agreement) {
    return "documents?subjectType=AGREEMENT&subjectId=" + agreement;
  }

  private static JsonArray seen(Caller who, String agreement) {
    return who.get(documents(agreement)).body().asJsonArray();
  }

  private JsonObject caseOf(String agreement) {
    return officer
        .get("cases/" + officer.get("agreements/" + agreement).json().getString("caseId"))
        .json();
  }

  private List<String> kinds(String agreement) {
    return officer.get("case-events?subjectId=" + agreement).items().stream()
        .map(event -> event.asJsonObject().getString("kind"))
        .toList();
  }

  @Test
  void a_line_agreement_should_take_documents_in_a_case_that_names_the_line() {
    String line = line();
    String id = agreement("LINE_AGREEMENT", "SERVICE_LINE", line);

    assertThat(bring(officer, id).status()).isEqualTo(201);

    assertThat(seen(officer, id)).hasSize(1);
    assertThat(kinds(id)).contains("AGREEMENT_MADE");
    JsonObject file = caseOf(id);
    assertThat(file.getJsonArray("documents")).hasSize(1);
    assertThat(file.getJsonArray("parties").toString())
        .contains("SERVICE_LINE", line)
        .doesNotContain("\"PRODUCER\"");
    JsonArray register =
        officer.get("cases?limit=500&search=" + file.getString("number").split("-")[1]).items();
    assertThat(register.toString()).contains(file.getString("id"));
    Answer written =
        officer.post(
            "messages",
            Json.createObjectBuilder()
                .add("subjectType", "AGREEMENT")
                .add("subjectId", id)
                .add("text", "Kenelle?")
                .build());
    assertThat(written.json().getString("code")).isEqualTo("NOT_OPEN_TO_PROVIDER");
  }

  @Test
  void an_agreement_with_whole_producers_should_take_documents() {
    for (String type : List.of("CONTRACT", "VOUCHER_RULEBOOK", "GRANT_TERMS")) {
      String id = agreement(type, "PRODUCER", producer(RelationType.CONTRACT));

      assertThat(bring(officer, id).status()).as(type).isEqualTo(201);

      assertThat(kinds(id)).as(type).contains("AGREEMENT_MADE");
      assertThat(seen(Caller.of("provider-contract"), id)).as("not revealed").isEmpty();
    }
  }

  @Test
  void what_one_producer_brings_should_stay_hidden_from_the_others_under_the_agreement() {
    String id =
        agreement(
            "CONTRACT", "PRODUCER", producer(RelationType.CONTRACT), producer(RelationType.GRANT));
    Caller first = Caller.of("provider-contract");
    Caller second = Caller.of("provider-grant");

    assertThat(bring(second, id).status()).isEqualTo(201);
    assertThat(seen(second, id)).hasSize(1);
    assertThat(seen(first, id)).isEmpty();

    assertThat(bring(first, id).status()).isEqualTo(201);
    assertThat(seen(second, id)).hasSize(1);
    assertThat(seen(first, id)).hasSize(1);
    assertThat(seen(officer, id)).hasSize(2);
    assertThat(Caller.of("provider-voucher").get(documents(id)).status()).isEqualTo(404);
  }

  @Test
  void an_agreement_without_parties_should_name_the_producer_that_joins_first() {
    String id = agreement("CONTRACT", "PRODUCER");
    assertThat(bring(officer, id).status()).isEqualTo(201);
    JsonObject joining =
        Json.createObjectBuilder()
            .add("type", "PRODUCER")
            .add("partyId", producer(RelationType.CONTRACT))
            .build();

    assertThat(officer.post("agreements/" + id + "/parties", joining).status()).isEqualTo(200);

    assertThat(caseOf(id).getJsonArray("parties").toString())
        .contains(producer(RelationType.CONTRACT));
  }

  @Test
  void an_agreement_from_before_should_get_its_case_when_the_house_opens() {
    String id = agreement("LINE_AGREEMENT", "SERVICE_LINE", line());
    persons.execute(
        "update agreement set case_id = null, case_producer_id = null where id = '" + id + "'");

    oldOnes.openAll();
    String opened = caseOf(id).getString("number");
    oldOnes.openAll();

    assertThat(caseOf(id).getString("number")).as("once").isEqualTo(opened);
    assertThat(bring(officer, id).status()).isEqualTo(201);
  }
}
