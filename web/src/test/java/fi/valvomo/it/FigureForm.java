package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A report that asks for figures of indicators and for nothing else. */
final class FigureForm {

  private FigureForm() {}

  /** Its id, once it is asked from a day on. */
  static UUID inForce(LocalDate from, JsonObjectBuilder... fields) {
    JsonObject written = draft(fields);
    String path = "report-templates/" + written.getString("id");
    JsonObject start = Json.createObjectBuilder().add("from", from.toString()).build();
    ok(Caller.of("admin").postTagged(path + "/validity", tag(written), start));
    return UUID.fromString(written.getString("id"));
  }

  /** As the house keeps it before it is asked. */
  static JsonObject draft(JsonObjectBuilder... fields) {
    Caller admin = Caller.of("admin");
    String code = "L" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    JsonObject beginning =
        Json.createObjectBuilder().add("code", code).add("title", words("Luvut")).build();
    JsonObject draft = ok(admin.post("report-templates", beginning)).json();
    JsonArrayBuilder asked = Json.createArrayBuilder();
    for (JsonObjectBuilder field : fields) {
      asked.add(field);
    }
    JsonObjectBuilder section =
        Json.createObjectBuilder()
            .add("id", "figures")
            .add("title", words("Luvut"))
            .add("fields", asked);
    JsonObject whole =
        Json.createObjectBuilder()
            .add("title", words("Luvut"))
            .add(
                "content",
                Json.createObjectBuilder().add("sections", Json.createArrayBuilder().add(section)))
            .build();
    return ok(admin.put("report-templates/" + draft.getString("id"), tag(draft), whole)).json();
  }

  /** A question that must be answered, of a kind, whose answer feeds an indicator. */
  static JsonObjectBuilder field(String id, String kind, String indicator) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("kind", kind)
        .add("label", words("Kysymys " + id))
        .add("required", true)
        .add("decimals", 1)
        .add("options", JsonValue.EMPTY_JSON_ARRAY)
        .add("columns", JsonValue.EMPTY_JSON_ARRAY)
        .add("indicatorCode", indicator)
        .add("carriedOver", false);
  }

  static JsonObjectBuilder words(String finnish) {
    return Json.createObjectBuilder()
        .add("fi", finnish)
        .add("sv", finnish + " sv")
        .add("en", finnish + " en");
  }

  static String tag(JsonObject template) {
    return "\"" + template.getInt("version") + "\"";
  }
}
