package fi.valvomo.it;

import fi.valvomo.it.BusyUnit.Things;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.SqlCount.Statements;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The requests that people make most, sent over HTTP, and the SQL statements that each takes. */
@ApplicationScoped
public class StatementsPerRequest {

  /** More would be too many for one read. */
  public static final int MOST_OF_A_READ = 12;

  /** More of ours would be too many for one command; the engine's are counted apart. */
  public static final int MOST_OF_A_COMMAND = 20;

  @Inject private BusyUnit unit;
  @Inject private SqlCount sql;
  @Inject private Asking asking;

  /** The commonest reads, by name. */
  public Map<String, Statements> reads(Things things) {
    SteeringRelation relation = unit.relation();
    Map<String, Statements> counted = new LinkedHashMap<>();
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("session", "session");
    paths.put("queue", "work-items?scope=all&producer=" + relation.producerId());
    paths.put("producer", "producers/" + relation.producerId());
    paths.put("unit", "units/" + relation.unitId());
    paths.put("inspections", "inspections?producer=" + relation.producerId());
    paths.put("inspection", "inspections/" + things.inspection());
    paths.put("checklist", "inspections/" + things.inspection() + "/checklist");
    paths.put("findings", "findings?producer=" + relation.producerId());
    paths.put("finding", "findings/" + things.finding());
    paths.put("timeline", "case-events?subjectId=" + things.finding());
    paths.put("steps", "processes/finding/steps/" + things.finding());
    paths.put("open-findings", "insight/open-findings");
    paths.put("comparison", "insight/comparison?service=DAY_ACTIVITY");
    paths.put("risks", "risk-scores");
    paths.put("unit-risk", "units/" + relation.unitId() + "/risk-score");
    paths.put("rounds", "report-rounds");
    paths.put("reports", "reports?producer=" + relation.producerId());
    paths.put("report", "reports/" + things.report());
    paths.put("unit-plans", "unit-plans?producer=" + relation.producerId());
    paths.put("unit-plan", "unit-plans/" + relation.unitId());
    paths.put("plan-figures", "insight/unit-plans");
    paths.put("plan-accounts", "plan-accounts?producer=" + relation.producerId());
    paths.forEach((name, path) -> counted.put(name, read(path)));
    return counted;
  }

  /** The commonest commands, by name, in the order in which they are done. */
  public Map<String, Statements> commands(Things things) {
    Map<String, Statements> counted = new LinkedHashMap<>();
    String inspection = "inspections/" + things.inspection();
    String criterion = unit.criteria(things.inspection()).get(0);
    JsonObject answer = InspectionForms.answer("NOT_MET", 0);
    counted.put(
        "answer", done(() -> officer().put(inspection + "/answers/" + criterion, null, answer)));
    JsonObject newFinding = newFinding();
    counted.put("new-finding", done(() -> officer().post("findings", newFinding)));
    String finding = "findings/" + things.finding();
    counted.put("plan", done(() -> provider().post(finding + "/corrective-plan", plan())));
    counted.put("claim", done(claim(things.finding())));
    counted.put(
        "plan-assessment", done(() -> officer().post(finding + "/plan-assessment", accepted())));
    unit.doActions(things.finding());
    counted.put("completion", done(() -> provider().post(finding + "/completion", text())));
    JsonObject seen = seen(unit.heldVisit(things.finding()));
    counted.put("verification", done(() -> officer().post(finding + "/verification", seen)));
    String report = "reports/" + things.report();
    JsonObject answers = answers(things.report());
    counted.put("draft", done(() -> provider().put(report + "/answers", "\"0\"", answers)));
    counted.put("submission", done(() -> provider().post(report + "/submission", answers)));
    counted.put("acceptance", done(() -> officer().post(report + "/acceptance", nothing())));
    return counted;
  }

  private JsonObject answers(UUID report) {
    return ReportRestIT.answers(asking.answers(report));
  }

  private static JsonObject nothing() {
    return Json.createObjectBuilder().build();
  }

  /** A first read fills what is filled once. */
  private Statements read(String path) {
    Request get = () -> officer().get(path);
    InspectionForms.ok(get.send());
    return done(get);
  }

  private Statements done(Request request) {
    return sql.of(() -> InspectionForms.ok(request.send()));
  }

  private Request claim(UUID subject) {
    String queue = "work-items?scope=all&limit=500&producer=" + unit.relation().producerId();
    List<JsonObject> items = officer().get(queue).items().getValuesAs(JsonObject.class);
    JsonObject item =
        items.stream()
            .filter(row -> row.getString("subjectId").equals(subject.toString()))
            .findFirst()
            .orElseThrow();
    JsonObject seen = InspectionForms.json("version", item.getInt("version"));
    return () -> officer().post("work-items/" + item.getString("id") + "/claim", seen);
  }

  private JsonObject newFinding() {
    SteeringRelation relation = unit.relation();
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("relationId", relation.id().toString())
        .add("severity", "SIGNIFICANT")
        .add("scope", "ISOLATED")
        .add("title", "Lääkekaappi")
        .add("description", "Se oli auki.")
        .build();
  }

  private static JsonObject plan() {
    JsonObject action =
        Json.createObjectBuilder()
            .add("title", "Ohje laaditaan")
            .add("responsible", "Vastaava")
            .add("dueOn", LocalDate.now(Deadline.ZONE).toString())
            .build();
    return Json.createObjectBuilder()
        .add("cause", "Ohje puuttui")
        .add("actions", Json.createArrayBuilder().add(action))
        .build();
  }

  private static JsonObject accepted() {
    return Json.createObjectBuilder().add("accepted", true).add("reason", "Riittää").build();
  }

  private static JsonObject text() {
    return InspectionForms.json("text", "Tehty");
  }

  private static JsonObject seen(UUID visit) {
    return Json.createObjectBuilder()
        .add("method", "VISIT")
        .add("inspectionId", visit.toString())
        .add("verified", true)
        .add("note", "Käynti")
        .add("verifiedOn", LocalDate.now(Deadline.ZONE).toString())
        .build();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider() {
    return Caller.of("provider-contract");
  }

  private interface Request {
    Answer send();
  }
}
