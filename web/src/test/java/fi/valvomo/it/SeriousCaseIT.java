package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.ExportCase;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.SecretParts;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Channel;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SeriousCaseIT {

  private static final String HIDDEN = "Sijainen oli talossa";

  @Inject private World world;
  @Inject private SeriousCase seriousCase;
  @Inject private ExportCase exportCase;
  @Inject private Documents documents;
  @Inject private SecretParts secretParts;

  private SeriousCase.Made made;
  private JsonObject file;

  @BeforeEach
  void a_serious_case() {
    world.open();
    made = seriousCase.make();
    file = ok(officer().get("cases/" + made.caseId())).json();
  }

  @Test
  void its_file_should_show_all_that_is_on_record() {
    assertThat(texts(file.getJsonArray("things"), "type"))
        .containsExactly("FINDING", "CONSEQUENCE");
    assertThat(facts(0))
        .contains(
            "grading.1.severity",
            "grading.1.gradedBy",
            "grading.1.confirmationReason",
            "grading.1.confirmationBy",
            "immediate.1.oralAt",
            "immediate.1.oralTo",
            "immediate.1.demand",
            "immediate.1.demandChannel",
            "immediate.1.authority",
            "immediate.1.authorityNotice",
            "immediate.1.followUp.1.observed",
            "immediate.1.endedAt",
            "extension.1.askedReason",
            "extension.1.decidedReason",
            "extension.1.granted",
            "plan.1.why.1.text",
            "plan.1.why.3.text",
            "plan.1.action.0",
            "plan.1.action.0.state",
            "plan.1.action.0.note",
            "plan.1.action.0.evidence",
            "plan.1.action.0.progressedBy");
    assertThat(facts(1))
        .contains(
            "consequence",
            "choiceReason",
            "proposedBy",
            "ground.1.text",
            "ground.1.reply",
            "ground.1.assessment",
            "ground.2.text",
            "hearing",
            "extension.1.decidedReason",
            "conclusion",
            "decisionReason",
            "decidedBy",
            "deliveryChannel",
            "deliverySentOn",
            "appealUntil",
            "deliveredBy");
    assertThat(texts(file.getJsonArray("decisions"), "kind"))
        .contains(
            "GRADING_CONFIRMED", "EXTENSION_GRANTED", "HEARING_EXTENDED", "CONSEQUENCE_DECIDED");
  }

  @Test
  void what_was_sent_should_be_told_with_the_way_and_the_time_in_which_it_went() {
    JsonObject demand = exchange("DEMAND_SENT", "LETTER");
    JsonObject orally = exchange("DEMANDED_ORALLY", "ORAL");
    JsonObject decision = exchange("CONSEQUENCE_DELIVERED", Channel.LETTER.name());

    Instant said = Instant.parse(orally.getString("at"));
    Instant sent = Instant.parse(demand.getString("at"));
    assertThat(ChronoUnit.SECONDS.between(said, sent))
        .isEqualTo(SeriousCase.SAID_BEFORE.toSeconds() - 1);
    assertThat(orally.getString("counterpart")).isEqualTo("vastaava hoitaja");
    assertThat(decision.getString("documentId")).isEqualTo(made.decision().toString());
    for (JsonObject letter : List.of(demand, decision)) {
      assertThat(exchanges().filter(each -> isAbout(each, letter.getString("documentId"))))
          .as("one line for each letter")
          .hasSize(1);
    }
    assertThat(texts(file.getJsonArray("exchanges"), "what"))
        .contains("HEARING_REPLIED", "ACTION_DONE", "PLAN_SUBMITTED", "EXTENSION_ASKED");
  }

  @Test
  void a_public_rendition_of_the_decision_should_leave_out_what_is_not_for_everybody()
      throws IOException {
    assertThat(text(made.decision())).contains(HIDDEN, "Oikaisuvaatimusohje");
    assertThat(text(made.rendition()))
        .doesNotContain(HIDDEN)
        .contains("Oikaisuvaatimusohje", "Ei muuta arviota");
    for (JsonObject letter : documents()) {
      boolean written = List.of("HEARING", "DECISION", "DEMAND").contains(letter.getString("kind"));
      if (written && letter.isNull("renditionOf")) {
        assertThat(letter.getInt("templateNumber")).isPositive();
      }
    }
  }

  @Test
  void another_house_should_show_the_same_and_pass_it_on_whole() throws IOException {
    APackage moved = export(made.caseId()).toAnotherHouse();

    Answer taken = officer().post("cases/import", "application/zip", moved.zip());

    assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
    UUID there = UUID.fromString(taken.json().getString("id"));
    JsonObject copy = ok(officer().get("cases/" + there)).json();
    for (String same : List.of("parties", "things", "exchanges", "documents", "decisions")) {
      assertThat(moved.comparable(copy.get(same))).as(same).isEqualTo(file.get(same).toString());
    }
    UUID decision = moved.there(made.decision());
    assertThat(moved.comparable(secretParts.source(decision).orElseThrow()))
        .isEqualTo(secretParts.source(made.decision()).orElseThrow());
    assertThat(secretParts.of(decision)).isNotEmpty().isEqualTo(secretParts.of(made.decision()));
    assertThat(officer().post("documents/" + decision + "/renditions", readers()).status())
        .as("an imported case stays as it came")
        .isEqualTo(409);
    APackage again = export(there);
    assertThat(again.documents()).isEqualTo(moved.documents());
  }

  @Test
  void a_letter_whose_source_or_marks_are_not_its_own_should_be_refused() throws IOException {
    APackage moved = export(made.caseId()).toAnotherHouse();

    for (String broken :
        List.of(
            moved.index().replaceFirst("(\"part\"\\s*:\\s*)\\d+", "$19999"),
            moved.index().replaceFirst("(\"source\"\\s*:\\s*\")", "$1<p>"),
            moved
                .index()
                .replaceFirst("(\"source\"\\s*:\\s*\")", "$1<!ENTITY x SYSTEM 'file:/x'>"))) {
      Answer refused =
          officer().post("cases/import", "application/zip", moved.withIndex(broken).zip());
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.firstError()).isEqualTo("file packageSource");
    }
  }

  private APackage export(UUID caseId) throws IOException {
    Path zip = exportCase.export(caseId, world.officer()).zip();
    APackage exported = APackage.read(Files.readAllBytes(zip));
    Files.delete(zip);
    return exported;
  }

  private static JsonObject readers() {
    return InspectionForms.json("readers", "PUBLIC");
  }

  private String text(UUID document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(documents.content(document))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private List<JsonObject> documents() {
    return file.getJsonArray("documents").getValuesAs(JsonObject.class);
  }

  private Stream<JsonObject> exchanges() {
    return file.getJsonArray("exchanges").getValuesAs(JsonObject.class).stream();
  }

  /** The line of that sending which is no notice in the portal or by mail. */
  private JsonObject exchange(String what, String channel) {
    return exchanges()
        .filter(each -> each.getString("what").equals(what))
        .filter(each -> each.getString("channel").equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAbout(JsonObject exchange, String document) {
    return !exchange.isNull("documentId") && exchange.getString("documentId").equals(document);
  }

  private List<String> facts(int thing) {
    return texts(file.getJsonArray("things").getJsonObject(thing).getJsonArray("facts"), "name");
  }

  private static List<String> texts(jakarta.json.JsonArray list, String name) {
    return list.getValuesAs(JsonObject.class).stream()
        .map(item -> item.getOrDefault(name, JsonValue.NULL).toString().replace("\"", ""))
        .toList();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
