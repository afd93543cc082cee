package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseFileIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Persons persons;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_case_should_be_shown_whole() {
    UUID id = visits.underway(RelationType.CONTRACT);
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    visits.sendDraft(id);

    JsonObject file = ok(officer().get("cases/" + caseOf(id))).json();

    assertThat(file.getString("number")).startsWith("VALV ");
    assertThat(file.getJsonObject("taskClassName").getString("sv")).isNotBlank();
    assertThat(texts(file, "parties", "role")).containsExactly("ORGANISER", "PRODUCER", "UNIT");
    assertThat(texts(file, "things", "id")).contains(id.toString(), finding.toString());
    assertThat(texts(file, "exchanges", "what"))
        .contains("NOTICE_SENT", "QUESTIONNAIRE_ANSWERED", "DRAFT_REPORT_SENT");
    assertThat(texts(file, "documents", "kind")).containsExactly("NOTICE", "REPORT_DRAFT");
    assertThat(texts(file, "decisions", "kind")).contains("INSPECTION_PREPARED");
    assertThat(file.isNull("imported")).isTrue();
    assertThat(Caller.of("provider-contract").get("cases/" + caseOf(id)).status()).isEqualTo(403);
    assertThat(officer().get("cases/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void a_case_should_be_found_by_inflected_words_of_either_language_wherever_they_stand() {
    UUID id = visits.underway(RelationType.CONTRACT);
    write(id, "Lääkekaapin avaimet olivat hyllyllä", "Nycklarna till medicinskåpet låg på hyllan");

    assertThat(found("lääkekaapit")).contains(caseOf(id));
    assertThat(found("avain hylly")).contains(caseOf(id));
    assertThat(found("nyckel medicinskåpen")).contains(caseOf(id));
    assertThat(found("\"medicinskåpet låg\"")).contains(caseOf(id));
    assertThat(found("avaimet -hyllyllä")).doesNotContain(caseOf(id));
    assertThat(found("sanaa-ei-ole-missään")).isEmpty();
    String number = ok(officer().get("cases/" + caseOf(id))).json().getString("number");
    assertThat(found(number)).containsExactly(caseOf(id));
    assertThat(found("ennakkoilmoitus OR inspektion OR tarkastuksesta")).contains(caseOf(id));
    assertThat(search("hylly").items().getJsonObject(0).getString("excerpt")).contains("⟦");
  }

  @Test
  void odd_words_should_break_nothing_and_pages_should_follow_each_other() {
    visits.announced(RelationType.CONTRACT);
    visits.announced(RelationType.OWN);
    for (String odd : List.of("'", "\"", "a & b | !", "%", "-", "  ", "\\", "OR", "\u0000x")) {
      assertThat(search(odd).status()).as(odd).isIn(200, 400);
    }
    assertThat(search("a".repeat(201)).status()).isEqualTo(400);
    Answer first = ok(officer().get("cases?limit=1"));
    Answer second = ok(officer().get("cases?limit=1&after=" + first.json().getString("next")));
    assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    assertThat(officer().get("cases?after=x").firstError()).isEqualTo("after cursor");
  }

  private void write(UUID inspection, String finnish, String swedish) {
    persons.execute(
        "update inspection set course = '"
            + finnish
            + ". "
            + swedish
            + ".' where id = '"
            + inspection
            + "'");
  }

  private static List<String> found(String words) {
    return ok(search(words)).items().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("id"))
        .toList();
  }

  private static Answer search(String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return officer().get("cases?limit=500&search=" + encoded);
  }

  private static List<String> texts(JsonObject file, String list, String name) {
    return file.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(item -> item.getOrDefault(name, JsonValue.NULL).toString().replace("\"", ""))
        .toList();
  }

  private String caseOf(UUID inspection) {
    return visits.inspection(inspection).caseId().toString();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
