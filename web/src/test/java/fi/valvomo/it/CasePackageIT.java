package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.ExportCase;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CasePackageIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private ExportCase exportCase;

  private String here;
  private APackage sent;

  @BeforeEach
  void a_case_that_has_been_packed() throws IOException {
    world.open();
    UUID id = visits.underway(RelationType.CONTRACT);
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    visits.sendDraft(id);
    visits.comment(id, RelationType.CONTRACT, finding, Stance.DISAGREE);
    UUID caseId = visits.inspection(id).caseId();
    here = caseId.toString();
    Path zip = exportCase.export(caseId, world.officer()).zip();
    sent = APackage.read(Files.readAllBytes(zip));
    Files.delete(zip);
  }

  @Test
  void another_house_should_show_the_same() {
    APackage moved = sent.toAnotherHouse();
    JsonObject original = officer().get("cases/" + here).json();

    Answer taken = take(moved.zip());

    assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
    String there = taken.json().getString("id");
    JsonObject copy = officer().get("cases/" + there).json();
    for (String same :
        List.of("taskClass", "taskClassName", "title", "openedAt", "parties", "exchanges")) {
      assertThat(moved.comparable(copy.get(same))).as(same).isEqualTo(text(original, same));
    }
    assertThat(moved.comparable(copy.get("things"))).isEqualTo(text(original, "things"));
    assertThat(moved.comparable(copy.get("documents"))).isEqualTo(text(original, "documents"));
    assertThat(moved.comparable(copy.get("decisions"))).isEqualTo(text(original, "decisions"));
    assertThat(copy.getJsonObject("imported").getString("origin")).isNotBlank();
    assertThat(kinds(there)).containsSubsequence("CASE_IMPORTED", "DRAFT_REPORT_SENT");
    assertThat(kinds(there)).hasSameSizeAs(kinds(here));
    assertThat(officer().get("documents/" + firstDocument(copy)).status()).isEqualTo(200);
    assertThat(Caller.of("provider-contract").get("documents/" + firstDocument(copy)).status())
        .isEqualTo(404);
    assertThat(officer().get("cases?limit=500&search=" + "kommentti").items().toString())
        .contains(there);

    assertThat(take(moved.zip()).status()).isEqualTo(409);
  }

  @Test
  void a_case_that_is_here_should_not_be_taken_again() {
    Answer refused = take(sent.zip());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("CASE_EXISTS");
  }

  @Test
  void a_package_that_was_changed_or_cut_should_be_refused_and_leave_nothing() {
    APackage moved = sent.toAnotherHouse();
    long before = world.rows("case_file");
    String file = moved.files().get(0);
    byte[] whole = moved.zip();

    assertThat(error(moved.with(file, "muuta".getBytes()).zip())).isEqualTo("packageHash");
    assertThat(error(moved.without(file).zip())).isEqualTo("packageMissing");
    assertThat(error(moved.with("files/lisä.txt", new byte[] {65}).zip()))
        .isEqualTo("packageExtra");
    assertThat(error(moved.with("index.json", "{}".getBytes()).zip())).isEqualTo("packageHash");
    assertThat(error(moved.withIndex("{}").zip())).isEqualTo("packageFormat");
    assertThat(error(moved.withIndex("[").zip())).isEqualTo("packageIndex");
    assertThat(
            error(
                moved.withIndex(moved.index().replaceAll("(\"version\"\\s*:\\s*)1", "$19")).zip()))
        .isEqualTo("packageFormat");
    assertThat(error(moved.without("index.sha256").zip())).isEqualTo("packageMissing");
    assertThat(error(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo("packageZip");
    assertThat(error("ei zip".getBytes())).isEqualTo("packageZip");
    assertThat(world.rows("case_file")).isEqualTo(before);
  }

  @Test
  void a_package_should_neither_climb_nor_swell_nor_lie_of_its_types() {
    APackage moved = sent.toAnotherHouse();

    assertThat(error(moved.with("../../evil.sh", new byte[] {65}).zip())).isEqualTo("packagePath");
    assertThat(error(moved.with("/etc/evil", new byte[] {65}).zip())).isEqualTo("packagePath");
    assertThat(error(moved.with("files/../../evil", new byte[] {65}).zip()))
        .isEqualTo("packagePath");
    byte[] bomb = new byte[60 * 1024 * 1024];
    assertThat(take(moved.replacing(moved.files().get(0), bomb).zip()).status()).isEqualTo(413);
    assertThat(error(moved.replacing(moved.files().get(0), "tekstiä".getBytes()).zip()))
        .isEqualTo("packageType");
    byte[] program = {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7};
    assertThat(take(moved.replacing(moved.files().get(0), program).zip()).status()).isEqualTo(415);
  }

  private static String error(byte[] zip) {
    Answer refused = take(zip);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
    return refused.firstError().replace("file ", "");
  }

  private static Answer take(byte[] zip) {
    return officer().post("cases/import", "application/zip", zip);
  }

  private static String text(JsonObject file, String name) {
    return file.get(name).toString();
  }

  private static String firstDocument(JsonObject file) {
    return file.getJsonArray("documents").getJsonObject(0).getString("id");
  }

  private static List<String> kinds(String caseId) {
    JsonArray events = officer().get("case-events?limit=500&caseId=" + caseId).items();
    return events.getValuesAs(JsonObject.class).stream()
        .map(event -> event.getString("kind"))
        .toList();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
