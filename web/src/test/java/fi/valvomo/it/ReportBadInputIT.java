package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.AskWithTemplate;
import fi.valvomo.report.control.DecideMissing;
import fi.valvomo.report.control.EditReportTemplates;
import fi.valvomo.report.entity.ReportTemplate;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever people and spreadsheets send: each is answered clearly, and nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class ReportBadInputIT {

  private static final RelationType TYPE = RelationType.CONTRACT;
  private static final String NUMBER = "staff_giving";
  private static final String TEXT = "learning";

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private DecideMissing decideMissing;
  @Inject private EditReportTemplates editTemplates;
  @Inject private AskWithTemplate askWith;

  private Caller provider;

  @BeforeEach
  void world() {
    world.open();
    provider = Caller.of("provider-contract");
  }

  @Test
  void a_closed_period_should_take_nothing_in() {
    UUID id = asking.report(TYPE);
    LocalDate due = asking.read(id).deadline().dueOn();
    days.during(
        () -> {
          days.goPast(due);
          decideMissing.leave(id, "Tuottaja ei vastaa", world.officer());
        });
    assertCode(send(id, asking.answers(id)), 409, "PERIOD_CLOSED");
  }

  @Test
  void the_same_report_should_not_be_sent_twice() {
    UUID id = asking.report(TYPE);
    asking.submit(id);
    assertCode(send(id, asking.answers(id)), 409, "ALREADY_SUBMITTED");
    asking.accept(id);
    assertCode(send(id, asking.answers(id)), 409, "ALREADY_ACCEPTED");
    assertThat(asking.read(id).sendings()).isEqualTo(1);
  }

  @Test
  void a_decimal_comma_should_be_understood_and_a_novel_in_a_number_refused() {
    UUID id = asking.report(TYPE);
    Map<String, Object> answers = asking.answers(id);
    answers.put("medication_permits", "99,5");
    answers.put(NUMBER, "9".repeat(10_000));
    Answer refused = send(id, answers);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").toString())
        .contains("answers." + NUMBER)
        .doesNotContain("99,5");
    Answer draft =
        provider.put(
            "reports/" + id + "/answers", "\"0\"", ReportRestIT.answers(Map.of(NUMBER, "9,")));
    assertThat(draft.status()).as("half a number is kept as it is").isEqualTo(200);
  }

  @Test
  void a_template_that_changed_meanwhile_should_not_change_the_report() {
    UUID id = asking.report(TYPE);
    UUID before = asking.read(id).templateId();
    asking.drafts().forEach(left -> editTemplates.discard(left, world.manager()));
    ReportTemplate draft = editTemplates.draftFrom(before, world.manager());
    askWith.putInForce(draft.id(), draft.version(), asking.today(), world.manager());

    assertThat(send(id, asking.answers(id)).status()).isEqualTo(200);

    assertThat(asking.read(id).templateId()).isEqualTo(before);
    assertThat(asking.template()).isEqualTo(draft.id());
  }

  @Test
  void a_page_that_calls_itself_a_picture_should_not_be_attached() {
    UUID id = asking.report(TYPE);
    Answer refused =
        provider.post(
            "documents?subjectType=REPORT&kind=ATTACHMENT&name=kuva.png&subjectId=" + id,
            "application/octet-stream",
            "<!DOCTYPE html><html><script>alert(1)</script></html>"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(415);
  }

  @Test
  void a_file_from_any_spreadsheet_should_fill_the_reports() {
    UUID id = asking.report(TYPE);
    String file = provider.csv("report-rounds/" + asking.read(id).roundId() + "/answer-file");
    assertThat(file).startsWith("\uFEFFunit_id;unit_name;");

    String filled = fill(file, Map.of(NUMBER, "12", TEXT, "Jännä päivä; \"hyvä\" =SUM(A1)"));
    byte[] windows = filled.substring(1).getBytes(Charset.forName("windows-1252"));
    Answer preview = take(id, windows, "");
    assertThat(preview.json().getString("encoding")).isEqualTo("windows-1252");
    assertThat(preview.json().getJsonArray("errors")).isEmpty();
    assertThat(preview.json().getBoolean("committed")).isFalse();
    assertThat(asking.read(id).begun()).isFalse();

    take(id, filled.getBytes(StandardCharsets.UTF_8), "?commit=true");

    assertThat(asking.read(id).answers())
        .containsEntry(TEXT, "Jännä päivä; \"hyvä\" =SUM(A1)")
        .containsKey(NUMBER);
  }

  @Test
  void a_long_table_should_go_out_and_come_back_whole() {
    UUID id = asking.reportOn("UNIT_SELF_MONITORING", TYPE);
    List<Map<String, String>> rows =
        IntStream.rangeClosed(1, 5)
            .mapToObj(row -> Map.of("name", "Alihankkija " + row, "service", "Siivous"))
            .toList();
    provider.put(
        "reports/" + id + "/answers",
        "\"0\"",
        ReportRestIT.answers(Map.of("subcontractors", rows)));
    String file = provider.csv("report-rounds/" + asking.read(id).roundId() + "/answer-file");
    assertThat(file).contains("Alihankkija 5");

    Answer whole = take(id, file.getBytes(StandardCharsets.UTF_8), "?commit=true");

    assertThat(whole.json().getJsonArray("errors")).isEmpty();
    assertThat(whole.json().getBoolean("committed")).isTrue();
    assertThat((List<?>) asking.read(id).answers().get("subcontractors")).hasSize(5);
    String narrow =
        "unit_id;subcontractors.1.name\n" + asking.read(id).unitId() + ";Uusi alihankkija\n";
    take(id, narrow.getBytes(StandardCharsets.UTF_8), "?commit=true&overwrite=true");
    assertThat(asking.read(id).answers().get("subcontractors").toString())
        .contains("Uusi alihankkija", "Alihankkija 5")
        .doesNotContain("Alihankkija 1");
  }

  @Test
  void a_table_should_stand_whole_in_what_the_organiser_exports() {
    UUID id = asking.reportOn("UNIT_SELF_MONITORING", TYPE);
    Map<String, Object> answers = asking.answers(id);
    answers.put("uses_subcontractors", true);
    answers.put(
        "subcontractors",
        IntStream.rangeClosed(1, 6)
            .mapToObj(row -> Map.of("name", "Tekijä " + row, "service", "Siivous", "checked", true))
            .toList());
    assertThat(send(id, answers).status()).isEqualTo(200);

    assertThat(Caller.of("officer").csv("report-rounds/" + asking.read(id).roundId() + "/answers"))
        .contains("subcontractors.6.name", "Tekijä 6");
  }

  @Test
  void a_wrong_cell_should_be_named_by_line_and_column_and_nothing_written() {
    UUID id = asking.report(TYPE);
    String file = provider.csv("report-rounds/" + asking.read(id).roundId() + "/answer-file");
    Answer refused =
        take(
            id,
            fill(file, Map.of(NUMBER, "kaksi")).getBytes(StandardCharsets.UTF_8),
            "?commit=true&send=true");
    assertThat(refused.json().getBoolean("committed")).isFalse();
    JsonObject error =
        refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("column").equals(NUMBER))
            .findFirst()
            .orElseThrow();
    assertThat(error.getInt("line")).isEqualTo(2);
    assertThat(asking.read(id).begun()).isFalse();
  }

  @Test
  void another_producers_unit_should_be_as_unknown_as_one_that_does_not_exist() {
    UUID id = asking.report(TYPE);
    UUID foreign = asking.read(asking.report(RelationType.VOUCHER)).unitId();
    for (UUID unit : List.of(foreign, UUID.randomUUID())) {
      Answer answer =
          take(id, ("unit_id\n" + unit + "\n").getBytes(StandardCharsets.UTF_8), "?commit=true");
      JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
      assertThat(error.getString("code")).isEqualTo("UNKNOWN_UNIT");
    }
  }

  @Test
  void a_formula_should_be_harmless_in_what_the_organiser_exports() {
    UUID id = asking.report(TYPE);
    Map<String, Object> answers = asking.answers(id);
    answers.put(TEXT, "=HYPERLINK(\"http://paha\")");
    assertThat(send(id, answers).status()).isEqualTo(200);

    String file =
        Caller.of("officer").csv("report-rounds/" + asking.read(id).roundId() + "/answers");

    assertThat(file).contains("'=HYPERLINK");
    assertThat(file).contains("SUBMITTED");
  }

  private Answer send(UUID id, Map<String, Object> answers) {
    return provider.post("reports/" + id + "/submission", ReportRestIT.answers(answers));
  }

  private Answer take(UUID id, byte[] file, String query) {
    String path = "report-rounds/" + asking.read(id).roundId() + "/answer-file" + query;
    return provider.post(path, "text/csv", file);
  }

  private static void assertCode(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().getString("code")).isEqualTo(code);
  }

  /** The one line of a file with some cells filled in. */
  private static String fill(String file, Map<String, String> values) {
    String[] lines = file.split("\r\n");
    String[] header = lines[0].split(";", -1);
    String[] cells = lines[1].split(";", -1);
    Map<String, String> quoted = new LinkedHashMap<>();
    values.forEach((name, value) -> quoted.put(name, '"' + value.replace("\"", "\"\"") + '"'));
    for (int i = 0; i < header.length; i++) {
      String name = header[i].replace("\"", "").split(":")[0];
      cells[i] = quoted.getOrDefault(name, cells[i]);
    }
    return lines[0] + "\r\n" + String.join(";", cells) + "\r\n";
  }
}
