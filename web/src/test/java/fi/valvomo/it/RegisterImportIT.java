package fi.valvomo.it;

import static fi.valvomo.it.RegisterCsv.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.ImportRegister;
import fi.valvomo.producer.control.ImportReport;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegisterImportIT {

  @Inject private World world;
  @Inject private ImportRegister importRegister;
  @Inject private UserTransaction transaction;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_preview_should_tell_what_would_happen_and_write_nothing() {
    long producers = world.rows("producer");
    long audited = world.rows("audit_event");

    Answer answer = upload(false, aFile().row("tuottaja_ytunnus", "9500000-2"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getInt("newProducers")).isEqualTo(1);
    assertThat(answer.json().getInt("newRelations")).isEqualTo(1);
    assertThat(answer.json().getBoolean("committed")).isFalse();
    assertThat(world.rows("producer")).isEqualTo(producers);
    assertThat(world.rows("audit_event")).isEqualTo(audited);
  }

  @Test
  void a_commit_should_write_all_and_the_same_file_again_should_change_nothing() {
    RegisterCsv file =
        aFile()
            .row("tuottaja_ytunnus", "9500001-0", "yksikko_nimi", "Tuontikoti Kaksi Suhdetta")
            .row(
                "tuottaja_ytunnus",
                "9500001-0",
                "yksikko_nimi",
                "Tuontikoti Kaksi Suhdetta",
                "suhde",
                "CONTRACT");

    assertThat(counts(upload(true, file))).containsExactly(1, 0, 1, 0, 2, 0);
    assertThat(counts(upload(true, file))).containsExactly(0, 0, 0, 0, 0, 0);
    Answer found = officer().get("units?search=tuontikoti%20kaksi");
    assertThat(found.items().getJsonObject(0).getJsonArray("relations")).hasSize(2);
  }

  @Test
  void a_file_should_change_what_is_known_by_business_id_and_end_a_relation() {
    upload(true, aFile().row("tuottaja_ytunnus", "9500002-9", "yksikko_soteri", "S-IT-1"));

    Answer changed =
        upload(
            true,
            aFile()
                .row(
                    "tuottaja_ytunnus",
                    "9500002-9",
                    "tuottaja_nimi",
                    "Uusi Nimi Oy",
                    "yksikko_soteri",
                    "S-IT-1",
                    "yksikko_nimi",
                    "Uusi koti",
                    "suhde_paattyy",
                    "31.12.2025"));

    assertThat(counts(changed)).containsExactly(0, 1, 0, 1, 0, 1);
    Answer found = officer().get("producers?search=9500002-9");
    assertThat(found.items().getJsonObject(0).getString("name")).isEqualTo("Uusi Nimi Oy");
    assertThat(found.items().getJsonObject(0).getJsonArray("relations")).isEmpty();
  }

  @Test
  void one_wrong_cell_in_the_last_row_should_leave_nothing_behind() {
    long producers = world.rows("producer");
    RegisterCsv file = aFile();
    for (int i = 0; i < 50; i++) {
      file.row("tuottaja_ytunnus", "9500003-7", "yksikko_nimi", "Koti " + i);
    }

    Answer answer = upload(true, file.row("tuottaja_ytunnus", "9500003-8"));

    assertThat(errors(answer)).containsExactly("52 tuottaja_ytunnus BUSINESS_ID");
    assertThat(answer.json().getBoolean("committed")).isFalse();
    assertThat(world.rows("producer")).isEqualTo(producers);
  }

  @Test
  void a_wrong_encoding_should_be_named_where_it_shows() {
    byte[] file = aFile().row("yksikko_nimi", "Hämärä").in(Charset.forName("windows-1252"));

    Answer answer = upload(true, file);

    assertThat(errors(answer)).containsExactly("2 yksikko_nimi ENCODING");
    JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("message")).contains("UTF-8").contains("E4");
  }

  @Test
  void what_the_register_knows_already_should_be_an_error_where_it_contradicts() {
    upload(
        true,
        aFile()
            .row(
                "tuottaja_ytunnus",
                "9500004-5",
                "yksikko_oid",
                "1.2.246.10.95000045.10.1",
                "tuottaja_oid",
                "1.2.246.10.95000045"));

    Answer answer =
        upload(
            true,
            aFile()
                .row(
                    "tuottaja_ytunnus",
                    "9500004-5",
                    "yksikko_oid",
                    "1.2.246.10.95000045.10.1",
                    "tuottaja_oid",
                    "1.2.246.10.95000045",
                    "suhde_alkaa",
                    "2025-05-01")
                .row(
                    "tuottaja_ytunnus",
                    "9500005-3",
                    "yksikko_oid",
                    "1.2.246.10.95000045.10.1",
                    "tuottaja_oid",
                    "1.2.246.10.95000045"));

    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "3 tuottaja_oid ID_TWICE",
            "3 yksikko_oid ID_TWICE",
            "3 tuottaja_oid OID_TAKEN",
            "3 tuottaja_ytunnus OTHER_PRODUCER",
            "3 yksikko_nimi ID_TWICE",
            "2 suhde_alkaa RELATION_OVERLAPS");
  }

  @Test
  void two_thousand_rows_should_take_seconds() throws Exception {
    RegisterCsv file = aFile();
    for (int i = 0; i < 2_000; i++) {
      file.row("tuottaja_ytunnus", "9500006-1", "yksikko_nimi", "Koti " + i);
    }
    transaction.begin();
    try {
      Instant start = Instant.now();
      ImportReport report = importRegister.commit(file.bytes(), Viewer.SYSTEM);
      assertThat(report.newUnits()).isEqualTo(2_000);
      assertThat(world.rows("service_unit")).isGreaterThan(2_000);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void only_an_administrator_should_import_and_only_a_csv_file_of_reasonable_size() {
    assertThat(officer().post("producers/import", "text/csv", aFile().row().bytes()).status())
        .isEqualTo(403);
    assertThat(
            Caller.of("admin")
                .post("producers/import", "application/pdf", aFile().row().bytes())
                .status())
        .isEqualTo(415);
    assertThat(upload(false, new byte[10 * 1024 * 1024 + 1]).status()).isEqualTo(413);
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Answer upload(boolean commit, RegisterCsv file) {
    return upload(commit, file.bytes());
  }

  private static Answer upload(boolean commit, byte[] file) {
    return Caller.of("admin").post("producers/import?commit=" + commit, "text/csv", file);
  }

  private static List<Integer> counts(Answer answer) {
    JsonObject report = answer.json();
    assertThat(report.getJsonArray("errors")).isEmpty();
    return List.of(
        report.getInt("newProducers"),
        report.getInt("changedProducers"),
        report.getInt("newUnits"),
        report.getInt("changedUnits"),
        report.getInt("newRelations"),
        report.getInt("changedRelations"));
  }

  private static List<String> errors(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(
            error ->
                error.getInt("line")
                    + " "
                    + error.getString("column")
                    + " "
                    + error.getString("code"))
        .toList();
  }
}
