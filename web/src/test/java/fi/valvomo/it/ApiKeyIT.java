package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A producer's own system sends reports with a key, and nothing else can be done with it. */
@ExtendWith(ArquillianExtension.class)
class ApiKeyIT {

  private static final RelationType TYPE = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Asking asking;

  private JsonObject issued;
  private String secret;

  @BeforeEach
  void world() {
    world.open();
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("producerId", world.relation(TYPE).producerId().toString())
            .add("name", "Asiakastietojärjestelmä")
            .build();
    issued = Caller.of("admin").post("api-keys", wanted).json();
    secret = issued.getString("secret");
  }

  @Test
  void a_system_should_send_a_report_once_however_often_it_repeats_itself() {
    UUID id = asking.report(TYPE);
    Browser system =
        Browser.stranger().with("X-API-Key", secret).with("Idempotency-Key", "a-" + id);

    Answer sent = system.post("/reports", body(id));
    Answer again = system.post("/reports", body(id));

    assertThat(sent.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.raw().body()).isEqualTo(sent.raw().body());
    assertThat(asking.read(id).sendings()).isEqualTo(1);
    assertThat(asking.read(id).submission().orElseThrow().sent().name())
        .isEqualTo("Asiakastietojärjestelmä");
    Answer other = system.with("Idempotency-Key", "b-" + id).post("/reports", body(id));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("ALREADY_SUBMITTED");
  }

  @Test
  void a_secret_should_be_told_once_also_to_who_asks_again() {
    String wanted =
        Json.createObjectBuilder()
            .add("producerId", world.relation(TYPE).producerId().toString())
            .add("name", "Kerran kerrottu")
            .build()
            .toString();
    Browser admin =
        Browser.of("admin", System.getProperty("valvomo.admin.password"))
            .with("Idempotency-Key", "key-" + UUID.randomUUID());

    Answer first = admin.post("/api-keys", wanted);
    Answer again = admin.post("/api-keys", wanted);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().getJsonObject("key").getString("id"))
        .isEqualTo(first.json().getJsonObject("key").getString("id"));
    assertThat(again.json().isNull("secret")).isTrue();
    assertThat(world.rows("kept_answer where body like '%" + first.text("secret") + "%'")).isZero();
  }

  @Test
  void a_key_should_open_reports_only() {
    Browser system = Browser.stranger().with("Authorization", "Bearer " + secret);

    assertThat(system.get("/reports").status()).isEqualTo(200);
    assertThat(system.get("/findings").status()).isEqualTo(401);
    assertThat(system.get("/report-rounds").status()).isEqualTo(401);
    assertThat(system.get("/work-items").status()).isEqualTo(401);
  }

  @Test
  void a_key_should_not_reach_another_producers_units() {
    UUID foreign = asking.report(RelationType.VOUCHER);
    Browser system = Browser.stranger().with("X-API-Key", secret);

    Answer refused = system.post("/reports", body(foreign));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.firstError()).isEqualTo("unitId reportNotAsked");
    assertThat(system.get("/reports/" + foreign).status()).isEqualTo(404);
  }

  @Test
  void a_revoked_or_wrong_key_should_open_nothing() {
    String id = issued.getJsonObject("key").getString("id");
    Caller admin = Caller.of("admin");
    assertThat(
            admin
                .post("api-keys/" + id + "/revocation", Json.createObjectBuilder().build())
                .status())
        .isEqualTo(200);

    assertThat(Browser.stranger().with("X-API-Key", secret).get("/reports").status())
        .isEqualTo(401);
    assertThat(world.rows("api_key where hash = '" + secret + "'")).isZero();
    assertThat(
            admin
                .post("api-keys/" + id + "/revocation", Json.createObjectBuilder().build())
                .status())
        .isEqualTo(409);
  }

  private String body(UUID id) {
    SelfMonitoringReport report = asking.read(id);
    JsonObject answers = ReportRestIT.answers(asking.answers(id));
    return Json.createObjectBuilder(answers)
        .add("template", Asking.TEMPLATE)
        .add("periodFrom", report.period().from().toString())
        .add("periodTo", report.period().to().toString())
        .add("unitId", report.unitId().toString())
        .build()
        .toString();
  }
}
