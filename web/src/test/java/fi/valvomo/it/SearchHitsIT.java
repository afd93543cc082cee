package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Notices, reports, plans, agreements, explanations and messages are found by their words, by those
 * who may read them.
 */
@ExtendWith(ArquillianExtension.class)
class SearchHitsIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final List<String> INSIDE = List.of("officer", "officer2", "manager", "auditor");
  private static final String OWN = "provider-contract";
  private static final String ANOTHER = "provider-voucher";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Noticing noticing;
  @Inject private Asking asking;
  @Inject private Persons persons;
  @Inject private MissedTarget missedTarget;
  @Inject private JudgedUnit judgedUnit;
  @Inject private PlanKeeping plans;

  /** A word that nobody else writes, in a form that another one must find. */
  private String written;

  @BeforeEach
  void world() {
    world.open();
    written = "hakusana" + NUMBER.incrementAndGet() + "xq";
  }

  @Test
  void messages_should_be_found_by_both_sides_and_by_nobody_elses_producer() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    String thread = say(finding, "Avaimet olivat hyllyllä. " + written);

    for (String person : INSIDE) {
      assertThat(found(person, written)).as(person).containsExactly(thread);
    }
    assertThat(found(OWN, "avain hylly " + written)).containsExactly(thread);
    assertThat(found(ANOTHER, written)).isEmpty();
    assertThat(Caller.of("officer").get("search-hits?search=" + written + "&type=NOTICE").items())
        .isEmpty();
  }

  @Test
  void what_is_written_later_should_be_found_in_the_same_thread() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    String thread = say(finding, "Ensimmäinen viesti");
    assertThat(found(OWN, written)).isEmpty();

    say(finding, "Toinen viesti " + written);

    assertThat(found(OWN, written)).containsExactly(thread);
  }

  @Test
  void a_report_should_be_found_once_it_is_sent_and_by_its_own_producer_only() {
    UUID report = asking.report(RelationType.CONTRACT);
    asking.submit(report);
    asking.sendBack(report);
    persons.execute(
        "update report_submission set reason = 'Täydennä "
            + written
            + "' where report_id = '%s'".formatted(report));

    assertThat(found("officer", written)).containsExactly(report.toString());
    assertThat(found(OWN, written)).containsExactly(report.toString());
    assertThat(found(ANOTHER, written)).isEmpty();
  }

  @Test
  void a_report_should_be_named_in_the_language_of_whoever_searches() {
    UUID report = asking.report(RelationType.CONTRACT);
    asking.submit(report);
    persons.execute(
        "update report_submission set reason = '%s' where report_id = '%s'"
            .formatted(written, report));

    assertThat(titleIn("FI")).startsWith("Lääkehoidon turvallisuus ");
    assertThat(titleIn("SV")).startsWith("Läkemedelssäkerhet ");
    assertThat(titleIn("EN")).startsWith("Medication safety ");
  }

  private String titleIn(String language) {
    persons.execute(
        "update app_user set language = '%s' where username = 'auditor'".formatted(language));
    try {
      return Caller.of("auditor")
          .get("search-hits?search=" + written)
          .items()
          .getJsonObject(0)
          .getString("title");
    } finally {
      persons.execute("update app_user set language = 'FI' where username = 'auditor'");
    }
  }

  @Test
  void the_answers_of_a_report_should_be_found_but_nothing_that_was_only_typed() {
    UUID report = asking.report(RelationType.CONTRACT);
    persons.execute(
        "update self_monitoring_report set answers = '{\"a\": \""
            + written
            + "\"}' where id = '%s'".formatted(report));
    assertThat(found("officer", written)).isEmpty();

    asking.submit(report);
    persons.execute(
        "update report_submission set answers = '{\"a\": [{\"b\": \""
            + written
            + "\"}, \"CLOSE_ONES\"]}' where report_id = '%s'".formatted(report));

    assertThat(found("officer", written)).containsExactly(report.toString());
    assertThat(Caller.of("officer").get("search-hits?search=" + written).items().toString())
        .doesNotContain("CLOSE_ONES");
  }

  @Test
  void an_agreement_should_be_found_by_its_parties_and_by_nobody_else() {
    JsonObject agreement =
        OneAgreement.agreement(world.relation(RelationType.CONTRACT), OneAgreement.BEGINS)
            .add("name", "Sopimus ateriapalveluista " + written)
            .build();
    String id =
        OneAgreement.made(Caller.of("officer").post("agreements", agreement)).getString("id");

    assertThat(found("officer", "ateriapalvelu " + written)).containsExactly(id);
    assertThat(found(OWN, "ateriapalvelu " + written)).containsExactly(id);
    assertThat(found(ANOTHER, written)).isEmpty();
  }

  @Test
  void a_notice_should_be_found_inside_and_its_own_words_by_the_producer_that_sent_it() {
    UUID sent = noticing.byProducer(RelationType.CONTRACT);
    write(sent, "description");

    assertThat(found("officer", written)).containsExactly(sent.toString());
    assertThat(found(OWN, written)).containsExactly(sent.toString());
    assertThat(found(ANOTHER, written)).isEmpty();
  }

  @Test
  void what_triage_wrote_should_not_be_found_by_the_producer() {
    UUID sent = noticing.byProducer(RelationType.CONTRACT);
    noticing.judge(sent, NoticePath.CLARIFICATION, RelationType.CONTRACT);
    write(sent, "summary");

    assertThat(found("officer", written)).containsExactly(sent.toString());
    assertThat(found(OWN, written)).isEmpty();
  }

  @Test
  void a_notice_about_a_producer_should_not_be_found_by_it() {
    UUID about = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(about, NoticePath.CLARIFICATION, RelationType.CONTRACT);
    write(about, "description");

    assertThat(found("officer", written)).containsExactly(about.toString());
    assertThat(found(OWN, written)).isEmpty();
  }

  @Test
  void nothing_of_a_sealed_reporter_and_nothing_of_a_confidential_report_should_be_found() {
    ReporterFacts reporter = new ReporterFacts("Ilma Ritari" + written, written + "@example.org");
    noticing.received(NoticeKind.STAFF_NOTICE, reporter);
    Received blown = noticing.anonymous(NoticeKind.WHISTLEBLOWING, reporter);
    write(blown.notice().id(), "description");

    for (String person : INSIDE) {
      assertThat(found(person, written)).as(person).isEmpty();
      assertThat(found(person, "Ritari" + written)).as(person).isEmpty();
    }
    assertThat(world.rows("search_entry where id = '" + blown.notice().id() + "'")).isZero();
  }

  @Test
  void words_should_be_asked_for_and_not_be_endless() {
    Caller officer = Caller.of("officer");
    assertThat(officer.get("search-hits").status()).isEqualTo(400);
    assertThat(officer.get("search-hits?search=" + "a".repeat(201)).status()).isEqualTo(400);
    assertThat(officer.get("search-hits?search=x&type=nothing").status()).isIn(400, 404);
  }

  @Test
  void an_explanation_should_be_found_by_both_sides_but_not_why_a_proposal_was_overridden() {
    Map<String, String> of = missedTarget.of(RelationType.CONTRACT);
    String breach = of.get("breach");
    assertThat(found("officer", written)).isEmpty();
    explain(breach, "Hoitajat olivat poissa " + written);

    assertThat(found("officer", "hoitaja " + written)).containsExactly(breach);
    assertThat(found(OWN, "hoitaja " + written)).containsExactly(breach);
    assertThat(found(ANOTHER, written)).isEmpty();

    persons.execute(
        "update breach set override_reason = 'Sisäinen%s' where id = '%s'"
            .formatted(written, breach));
    assertThat(found("officer", "Sisäinen" + written)).containsExactly(breach);
    assertThat(found(OWN, "Sisäinen" + written)).isEmpty();
  }

  @Test
  void what_a_service_line_explained_should_be_found_inside_only() {
    String breach = missedTarget.of(RelationType.CONTRACT).get("breach");
    persons.execute(
        "update breach set producer_id = null, unit_id = null, case_id = null, explanation = '"
            + written
            + "' where id = '%s'".formatted(breach));

    assertThat(found("manager", written)).containsExactly(breach);
    assertThat(found(OWN, written)).isEmpty();
  }

  @Test
  void a_plan_should_be_found_once_it_is_confirmed_and_by_its_own_producer_only() {
    SteeringRelation unit = judgedUnit.newUnit(RelationType.CONTRACT);
    plans.confirm(unit);
    String id = unit.unitId().toString();
    assertThat(found("officer", written)).isEmpty();

    persons.execute(
        "update unit_plan_version set texts = '{\"services\": \"Ruokailu keittiössä "
            + written
            + "\"}' where plan_id = '%s'".formatted(id));

    assertThat(found("officer", "keittiö " + written)).containsExactly(id);
    assertThat(found(OWN, "keittiö " + written)).containsExactly(id);
    assertThat(found(ANOTHER, written)).isEmpty();
  }

  @Test
  void nothing_of_a_plan_that_is_only_being_written_should_be_found() {
    SteeringRelation unit = judgedUnit.newUnit(RelationType.CONTRACT);
    plans.confirm(unit);
    persons.execute(
        "insert into unit_plan_version (id, version, plan_id, number, template_id, texts, saves)"
            + " select gen_random_uuid(), 1, plan_id, 2, template_id, '{\"services\": \""
            + written
            + "\"}', 1 from unit_plan_version where plan_id = '%s'".formatted(unit.unitId()));

    assertThat(found("officer", written)).isEmpty();
    assertThat(found(OWN, written)).isEmpty();
  }

  @Test
  void an_account_of_a_plan_should_be_found_with_what_the_officer_said_of_it() {
    SteeringRelation unit = judgedUnit.newUnit(RelationType.CONTRACT);
    plans.confirm(unit);
    UUID account = plans.account(unit);
    plans.publish(account, unit);
    plans.sendBack(account);
    persons.execute(
        "update account_publication set note = 'Palautteet puuttuvat "
            + written
            + "' where account_id = '%s'".formatted(account));

    assertThat(found("auditor", "palaute " + written)).containsExactly(account.toString());
    assertThat(found(OWN, "palaute " + written)).containsExactly(account.toString());
    assertThat(found(ANOTHER, written)).isEmpty();
  }

  private static void explain(String breach, String text) {
    ok(Caller.of(OWN).post("breaches/" + breach + "/explanation", MissedTarget.explanation(text)));
  }

  private String say(UUID finding, String text) {
    JsonObject message =
        Json.createObjectBuilder()
            .add("subjectType", SubjectType.FINDING.name())
            .add("subjectId", finding.toString())
            .add("text", text)
            .add("documentIds", Json.createArrayBuilder())
            .add("asks", false)
            .build();
    return ok(Caller.of("officer").post("messages", message)).json().getString("threadId");
  }

  private void write(UUID notice, String column) {
    persons.execute(
        "update notice set %s = 'Lääkkeet jäivät antamatta. %s' where id = '%s'"
            .formatted(column, written, notice));
  }

  private static List<String> found(String person, String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return ok(Caller.of(person).get("search-hits?limit=500&search=" + encoded))
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(row -> row.getString("id"))
        .toList();
  }
}
