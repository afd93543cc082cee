package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.ApiDescription.Operation;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpenApiIT {

  private static final String PROBLEM = "application/problem+json";

  private ApiDescription api;

  @BeforeEach
  void read() {
    api = ApiDescription.read();
  }

  /** With {@code -Dopenapi.write=true} the file is written; the UI's types are made from it. */
  @Test
  void the_description_should_be_the_one_that_is_checked_in() throws IOException {
    Path file = Path.of(System.getProperty("valvomo.openapi"));
    if (Boolean.getBoolean("openapi.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, api.text());
    }
    assertThat(ApiDescription.of(Files.readString(file)).text()).isEqualTo(api.text());
  }

  @Test
  void every_operation_should_have_a_name_of_its_own_and_a_summary() {
    List<Operation> operations = api.operations();
    assertThat(operations).hasSizeGreaterThan(60);
    assertThat(operations)
        .extracting(operation -> operation.json().getString("operationId"))
        .doesNotHaveDuplicates();
    assertThat(operations)
        .allSatisfy(operation -> assertThat(operation.json().getString("summary")).isNotBlank());
  }

  @Test
  void every_operation_should_tell_what_it_answers_and_its_problems() {
    assertThat(api.operations())
        .allSatisfy(
            operation -> {
              JsonObject responses = operation.json().getJsonObject("responses");
              assertThat(responses.keySet()).anyMatch(status -> status.startsWith("2"));
              assertThat(responses.getJsonObject("400").getJsonObject("content"))
                  .containsKey(PROBLEM);
            });
  }

  @Test
  void every_variable_of_a_path_should_be_described() {
    assertThat(api.operations())
        .allSatisfy(
            operation ->
                assertThat(described(operation))
                    .hasSize(operation.path().split("\\{", -1).length - 1));
  }

  @Test
  void schemas_should_know_formats_and_what_is_always_there() {
    assertThat(api.schemas().values())
        .filteredOn(schema -> schema.asJsonObject().containsKey("properties"))
        .filteredOn(schema -> !schema.asJsonObject().containsKey("required"))
        .as("of which nothing is needed: notes, figures, names in some languages, what it joins")
        .hasSizeLessThan(11);
    assertThat(property("FindingView", "id").getString("format")).isEqualTo("uuid");
    assertThat(property("FindingView", "createdAt").getString("format")).isEqualTo("date-time");
    assertThat(property("DeadlineView", "dueOn").getString("format")).isEqualTo("date");
    assertThat(property("FindingView", "openedAt").getBoolean("nullable")).isTrue();
  }

  private static List<JsonObject> described(Operation operation) {
    if (!operation.json().containsKey("parameters")) {
      return List.of();
    }
    return operation.json().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
        .filter(parameter -> parameter.getString("in").equals("path"))
        .toList();
  }

  private JsonObject property(String schema, String name) {
    return api.schemas().get(schema).asJsonObject().getJsonObject("properties").getJsonObject(name);
  }
}
