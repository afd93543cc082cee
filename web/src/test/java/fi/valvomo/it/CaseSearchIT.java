package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.ExportCase;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseSearchIT {

  private static final String BOTH = "Avaimet olivat hyllyllä. Nycklarna låg på hyllan.";

  /** Columns in which people write, by table, and how a row of it belongs to a finding. */
  private static final Map<String, List<String>> OF_FINDING =
      Map.ofEntries(
          Map.entry(
              "finding where id = ?",
              List.of(
                  "title",
                  "description",
                  "acknowledgement_note",
                  "completion_text",
                  "verification_note",
                  "verification_sample",
                  "closing_reason")),
          Map.entry(
              "corrective_plan where finding_id = ?",
              List.of("cause", "whys", "affected", "measure", "assessment_reason")),
          Map.entry(
              "corrective_action where plan_id in (select id from corrective_plan where finding_id = ?)",
              List.of("title", "responsible", "item_reason", "progress_note")),
          Map.entry(
              "finding_grading where finding_id = ?",
              List.of("reason", "override_reason", "confirmation_reason")),
          Map.entry(
              "immediate_path where finding_id = ?",
              List.of("oral_to", "demand_text", "authority_text", "not_sent_reason")),
          Map.entry(
              "follow_up where path_id in (select id from immediate_path where finding_id = ?)",
              List.of("observed")),
          Map.entry(
              "finding_extension where finding_id = ?", List.of("asked_reason", "decided_reason")),
          Map.entry(
              "consequence where finding_id = ?",
              List.of(
                  "choice_reason",
                  "hearing_message",
                  "exception_reason",
                  "reply_text",
                  "conclusion",
                  "decision_reason",
                  "withdrawal_reason")),
          Map.entry(
              "consequence_ground where consequence_id in"
                  + " (select id from consequence where finding_id = ?)",
              List.of("text", "reply", "assessment")),
          Map.entry(
              "consequence_extension where consequence_id in"
                  + " (select id from consequence where finding_id = ?)",
              List.of("asked_reason", "decided_reason")));

  private static final Map<String, List<String>> OF_INSPECTION =
      Map.of(
          "inspection_comment where inspection_id = ?", List.of("text", "assessment"),
          "inspection_questionnaire where inspection_id = ?", List.of("answer"),
          "inspection_answer where inspection_id = ?", List.of("note"));

  @Inject private World world;
  @Inject private Persons persons;
  @Inject private SeriousCase seriousCase;
  @Inject private Visits visits;
  @Inject private ExportCase exportCase;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_case_should_be_found_by_what_stands_in_any_column_of_its_findings_and_consequences() {
    SeriousCase.Made made = seriousCase.make();
    persons.execute(
        "insert into repeat_assessment values (gen_random_uuid(), '%s', '', false, 'x', '%s', 'x', now())"
            .formatted(made.finding(), made.finding()));
    persons.execute(
        "insert into effect_check (id, version, finding_id, closed_at, due_on)"
            + " values (gen_random_uuid(), 1, '%s', now(), current_date)"
                .formatted(made.finding()));

    OF_FINDING.forEach((row, columns) -> columns.forEach(c -> tried(row, c, made)));
    for (String table : List.of("repeat_assessment", "effect_check")) {
      tried(table + " where finding_id = ?", "reason", made);
    }
  }

  private void tried(String row, String column, SeriousCase.Made made) {
    tried(row.replace("?", "'" + made.finding() + "'"), column, made.caseId());
  }

  @Test
  void a_case_should_be_found_by_comments_answers_and_notes_of_its_visits() {
    UUID id = visits.underway(RelationType.CONTRACT);
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    visits.sendDraft(id);
    visits.comment(id, RelationType.CONTRACT, finding, Stance.DISAGREE);
    persons.execute(
        "insert into inspection_answer values"
            + " (gen_random_uuid(), '%s', 'X1', 'NOT_MET', '', 1)".formatted(id));

    OF_INSPECTION.forEach(
        (row, columns) ->
            columns.forEach(
                column ->
                    tried(
                        row.replace("?", "'" + id + "'"), column, visits.inspection(id).caseId())));
  }

  @Test
  void the_words_of_its_letters_should_find_a_case_but_not_their_markup() {
    SeriousCase.Made made = seriousCase.make();
    String caseId = made.caseId().toString();

    assertThat(found("oikaisuvaatimuksen tekijän yhteystiedot")).contains(caseId);
    assertThat(found("bookmark")).doesNotContain(caseId);
    persons.execute(
        "update document_source set xhtml = replace(xhtml, '</body>', '<p>"
            + BOTH
            + "</p></body>')"
            + " where document_id = '"
            + made.decision()
            + "'");
    assertThat(found("avain hylly")).contains(caseId);
    assertThat(found("nyckel hylla")).contains(caseId);
  }

  @Test
  void an_imported_case_should_be_found_by_the_same_words_as_the_original() throws IOException {
    SeriousCase.Made made = seriousCase.make();
    Path zip = exportCase.export(made.caseId(), world.officer()).zip();
    APackage moved = APackage.read(Files.readAllBytes(zip)).toAnotherHouse();
    Files.delete(zip);
    String there =
        ok(officer().post("cases/import", "application/zip", moved.zip())).json().getString("id");

    for (String words :
        List.of(
            "yövuorojen hoitajat",
            "asiakasturvallisuus vaarantuu",
            "toinen hoitaja paikalla",
            "sijaisia vaikea",
            "tarvikkeet viipyvät",
            "tarkistus kuukauden",
            "oikaisuvaatimusohje",
            "esitys perusteltu")) {
      assertThat(found(words)).as(words).contains(made.caseId().toString(), there);
    }
  }

  private void tried(String row, String column, UUID caseId) {
    String what = column + " of " + row;
    String table = row.substring(0, row.indexOf(' '));
    String where = row.substring(row.indexOf(' '));
    Object before = persons.ask("select max(%s) from %s%s".formatted(column, table, where));
    write(table, column, where, BOTH);
    assertThat(found("avain hylly")).as(what).contains(caseId.toString());
    assertThat(found("nyckel hylla")).as(what).contains(caseId.toString());
    write(table, column, where, before == null ? "x" : before.toString());
    assertThat(found("hylly")).as(what).doesNotContain(caseId.toString());
  }

  private void write(String table, String column, String where, String text) {
    persons.execute("update %s set %s = '%s'%s".formatted(table, column, text, where));
  }

  private static List<String> found(String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return ok(officer().get("cases?limit=500&search=" + encoded))
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(row -> row.getString("id"))
        .toList();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
