package fi.valvomo.it;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The description of the interface as the server gives it. */
final class ApiDescription {

  // asked for once: each asking goes through the whole class path
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final String ROOT = "/api/v1";
  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

  private final JsonObject served;

  private ApiDescription(JsonObject served) {
    this.served = served;
  }

  /** One operation with its method and its path below the interface's root. */
  record Operation(String method, String path, JsonObject json) {}

  static ApiDescription read() {
    return new ApiDescription(Caller.stranger().get("/openapi?format=JSON").json());
  }

  static ApiDescription of(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return new ApiDescription(reader.readObject());
    }
  }

  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    served
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject().entrySet().stream()
                    .filter(entry -> VERBS.contains(entry.getKey()))
                    .map(entry -> operation(path, entry))
                    .forEach(all::add));
    return all;
  }

  private static Operation operation(String path, Map.Entry<String, JsonValue> entry) {
    return new Operation(
        entry.getKey().toUpperCase(Locale.ROOT),
        path.substring(ROOT.length()),
        entry.getValue().asJsonObject());
  }

  Map<String, JsonValue> schemas() {
    return served.getJsonObject("components").getJsonObject("schemas");
  }

  /** The same text for the same interface: sorted by name, indented. */
  String text() {
    StringWriter text = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(sorted(served));
    }
    return text.toString().strip() + "\n";
  }

  private static JsonValue sorted(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder builder = JSON.createObjectBuilder();
      new TreeMap<>(object).forEach((name, part) -> builder.add(name, sorted(part)));
      return builder.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder builder = JSON.createArrayBuilder();
      array.forEach(part -> builder.add(sorted(part)));
      return builder.build();
    }
    return value;
  }
}
