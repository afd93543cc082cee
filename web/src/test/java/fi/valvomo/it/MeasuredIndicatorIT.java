package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was measured keeps its meaning, and is told once; the refusal stands at its fields. */
@ExtendWith(ArquillianExtension.class)
class MeasuredIndicatorIT {

  @Inject private World world;

  private JsonObject facts;
  private Caller officer;
  private String path;
  private JsonObject figure;

  @BeforeEach
  void an_indicator_that_is_measured() {
    world.open();
    officer = Caller.of("officer");
    facts = OneAgreement.indicator("MONTH");
    String id = made(officer.post("indicators", facts)).getString("id");
    path = "indicators/" + id;
    UUID unit = world.relation(RelationType.CONTRACT).unitId();
    figure = OneAgreement.measurement(id, unit, "2024-03-01", 9, 10);
    made(officer.post("measurements", figure));
  }

  @Test
  void it_should_count_as_before_and_say_at_which_fields_it_would_not() {
    Answer refused = describe("code", "K" + UUID.randomUUID().toString().substring(0, 8));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("INDICATOR_IN_USE");
    assertThat(fields(refused)).containsExactly("code");

    assertThat(fields(describe("periodKind", "YEAR"))).containsExactly("periodKind");
    assertThat(fields(describe("kind", "NPS"))).containsExactly("kind");
  }

  @Test
  void it_should_take_another_name_and_definition() {
    Answer described = describe("definition", "Vastattu ennen puoltayötä");
    assertThat(described.status()).isEqualTo(200);
    assertThat(described.json().getString("definition")).isEqualTo("Vastattu ennen puoltayötä");
  }

  @Test
  void a_period_should_be_told_once_and_then_corrected() {
    Answer twice = officer.post("measurements", figure);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.json().getString("code")).isEqualTo("MEASURED_ALREADY");
    assertThat(fields(twice)).containsExactly("periodFrom");
  }

  private Answer describe(String field, String value) {
    JsonObject changed = Json.createObjectBuilder(facts).add(field, value).build();
    return officer.put(path, officer.get(path).etag(), changed);
  }

  private static List<String> fields(Answer refused) {
    return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field"))
        .toList();
  }
}
