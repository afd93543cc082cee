package fi.valvomo.it;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One real thing of each kind that belongs to one producer, by the name it has in a path. */
@ApplicationScoped
public class OneOfEach {

  private static final AtomicInteger GIVEN = new AtomicInteger();

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Course course;
  @Inject private Noticing noticing;
  @Inject private OneAgreement agreements;
  @Inject private PostOffice post;
  @Inject private Asking asking;
  @Inject private MissedTarget missedTarget;
  @Inject private PlanKeeping plans;

  /** Makes them; the producer is the one for which the provider account of this relation acts. */
  Map<String, String> of(RelationType type) {
    Caller officer = Caller.of("officer");
    Caller provider = Caller.of("provider-" + type.name().toLowerCase(Locale.ROOT));
    SteeringRelation relation = world.relation(type);
    UUID inspection = visits.underway(type);
    String finding = officer.post("findings", finding(relation)).json().getString("id");
    String producer = relation.producerId().toString();
    Map<String, String> things = new HashMap<>();
    things.put("producer", producer);
    things.put(
        "producerName", encoded(officer.get("producers/" + producer).json().getString("name")));
    things.put("unit", relation.unitId().toString());
    things.put("relation", relation.id().toString());
    things.put("inspection", inspection.toString());
    things.put("finding", finding);
    things.put("action", action(type));
    things.put("consequence", consequence(officer, finding));
    things.put("delegation", delegation(type));
    things.put("receivingBody", receivingBody());
    things.put("document", document(provider, finding));
    things.put("workItem", workItem(officer, producer, inspection));
    things.put("case", visits.inspection(inspection).caseId().toString());
    things.put("letter", letter(officer, inspection));
    things.put("membership", membership(provider, producer));
    things.put("thread", thread(officer, finding));
    things.put("delivery", post.deliveryOf(UUID.fromString(finding)).toString());
    things.put("template", template());
    String notice = notice(type);
    things.put("notice", notice);
    things.put("transferred", transferred(type));
    things.put("noticeFile", noticeFile(provider, notice));
    things.put("reportTemplate", reportTemplate());
    UUID report = asking.report(type);
    things.put("apiKey", apiKey(producer));
    things.put("report", report.toString());
    plans.confirm(relation);
    things.put("planVersion", "1");
    things.put("account", plans.account(relation).toString());
    things.put("round", asking.read(report).roundId().toString());
    things.put("user", world.officer2().userId().toString());
    things.putAll(agreements.of(relation, officer));
    things.putAll(missedTarget.of(type));
    JsonObject checklist = officer.get("inspections/" + inspection + "/checklist").json();
    things.put("decisionTable", "grading");
    things.put("version", encoded(checklist.getString("catalogueVersion")));
    things.put(
        "criterionCode",
        checklist
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("criterion")
            .getString("code"));
    return things;
  }

  private String action(RelationType type) {
    UUID finding = course.carryingOut(type);
    return course.finding(finding).plan().orElseThrow().actions().get(0).id().toString();
  }

  private static JsonObject finding(SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("relationId", relation.id().toString())
        .add("severity", Severity.SIGNIFICANT.name())
        .add("scope", "ISOLATED")
        .add("title", "Roolitaulu")
        .add("description", "Jotakin on korjattava.")
        .build();
  }

  /** One of which the party is being heard. */
  private static String consequence(Caller officer, String finding) {
    JsonObject proposal =
        Json.createObjectBuilder()
            .add("kind", type(finding, officer))
            .add("grounds", Json.createArrayBuilder().add("Korjausta ei tehty ajoissa."))
            .add("reason", "Roolitaulu")
            .build();
    String id =
        officer.post("findings/" + finding + "/consequences", proposal).json().getString("id");
    officer.post(
        "consequences/" + id + "/hearing",
        Json.createObjectBuilder().add("message", "Pyydämme vastinetta.").add("days", 14).build());
    return id;
  }

  private static String type(String finding, Caller officer) {
    String relation = officer.get("findings/" + finding).json().getString("relation");
    return relation.equals("VOUCHER") ? "REMOVAL_FROM_LIST" : "TERMINATION";
  }

  private static String receivingBody() {
    return Caller.of("admin")
        .get("receiving-bodies/table")
        .body()
        .asJsonArray()
        .getJsonObject(0)
        .getString("id");
  }

  private static String delegation(RelationType type) {
    // far away days, each of its own: two of one power on one day are refused
    LocalDate day = LocalDate.of(2200, 1, 1).plusDays(GIVEN.getAndIncrement());
    JsonObject given =
        Json.createObjectBuilder()
            .add("power", "CONSEQUENCE." + type + ".GUIDANCE")
            .add("role", "MANAGER")
            .add("ground", "Roolitaulu")
            .add("validFrom", day.toString())
            .add("validTo", day.toString())
            .build();
    return Caller.of("admin").post("delegations", given).json().getString("id");
  }

  /** One that the producer itself sent, and of which it is asked something. */
  /** One that went to another body with who reported it. */
  private String transferred(RelationType type) {
    ReporterFacts somebody = new ReporterFacts("Siiri Siirretty", null);
    UUID id = noticing.received(NoticeKind.ADMINISTRATIVE_COMPLAINT, somebody);
    noticing.judge(id, NoticePath.TRANSFER, type);
    noticing.transferWithReporter(id);
    return id.toString();
  }

  private String notice(RelationType type) {
    UUID notice = noticing.byProducer(type);
    noticing.judge(notice, NoticePath.CLARIFICATION, type);
    noticing.ask(notice, 14);
    return notice.toString();
  }

  private static String noticeFile(Caller provider, String notice) {
    return provider
        .post(
            "notices/" + notice + "/attachments?name=kuva.txt",
            "application/octet-stream",
            "Kuva".getBytes(StandardCharsets.UTF_8))
        .json()
        .getString("id");
  }

  private static String apiKey(String producer) {
    JsonObject wanted =
        Json.createObjectBuilder().add("producerId", producer).add("name", "Roolitaulu").build();
    return Caller.of("admin").post("api-keys", wanted).json().getJsonObject("key").getString("id");
  }

  private static String reportTemplate() {
    return Caller.of("officer")
        .get("report-templates")
        .body()
        .asJsonArray()
        .getJsonObject(0)
        .getString("id");
  }

  private static String membership(Caller provider, String producer) {
    return provider
        .get("memberships?producer=" + producer)
        .items()
        .getJsonObject(0)
        .getString("id");
  }

  private static String thread(Caller officer, String finding) {
    return officer
        .post(
            "messages",
            Json.createObjectBuilder()
                .add("subjectType", "FINDING")
                .add("subjectId", finding)
                .add("text", "Roolitaulu kysyy.")
                .add("asks", true)
                .build())
        .json()
        .getString("threadId");
  }

  private static String document(Caller provider, String finding) {
    return provider
        .post(
            "documents?subjectType=FINDING&kind=EVIDENCE&name=todiste.txt&subjectId=" + finding,
            "application/octet-stream",
            "Se on korjattu.".getBytes(StandardCharsets.UTF_8))
        .json()
        .getString("id");
  }

  private static String letter(Caller officer, UUID inspection) {
    return officer
        .get("documents?subjectType=INSPECTION&subjectId=" + inspection)
        .body()
        .asJsonArray()
        .getJsonObject(0)
        .getString("id");
  }

  private static String template() {
    return Caller.of("admin")
        .get("document-templates")
        .body()
        .asJsonArray()
        .getJsonObject(0)
        .getString("id");
  }

  private static String workItem(Caller officer, String producer, UUID subject) {
    return officer
        .get("work-items?scope=all&limit=500&producer=" + producer)
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("subjectId").equals(subject.toString()))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
