package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent again over a bad line counts once. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

  private static final String NOTE = "{\"note\":\"Luettu\"}";

  @Inject private World world;

  private Browser provider;
  private String acknowledgement;
  private String timeline;

  @BeforeEach
  void a_recommendation_waits_for_its_provider() {
    world.open();
    String finding = recommendation();
    acknowledgement = "/findings/" + finding + "/acknowledgement";
    timeline = "/case-events?subjectId=" + finding;
    provider =
        Browser.of("provider-contract", "demo")
            .with("Idempotency-Key", UUID.randomUUID().toString());
  }

  @Test
  void the_second_sending_should_get_the_same_answer_and_do_nothing() {
    Answer first = provider.post(acknowledgement, NOTE);
    Answer second = provider.post(acknowledgement, NOTE);

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.raw().body()).isEqualTo(first.raw().body());
    assertThat(second.header("ETag")).isNotNull().isEqualTo(first.header("ETag"));
    assertThat(acknowledgements()).isEqualTo(1);
  }

  @Test
  void without_a_key_the_rule_should_answer() {
    provider.with("Idempotency-Key", null).post(acknowledgement, NOTE);

    assertThat(provider.post(acknowledgement, NOTE).status()).isEqualTo(409);
  }

  @Test
  void a_key_should_not_serve_another_content() {
    provider.post(acknowledgement, NOTE);

    Answer other = provider.post(acknowledgement, "{\"note\":\"Muuta\"}");

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("KEY_USED_FOR_OTHER");
  }

  @Test
  void a_refused_submission_should_be_free_to_be_mended() {
    Answer refused = provider.post(acknowledgement, "{\"note\":\"" + "x".repeat(20_001) + "\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(provider.post(acknowledgement, NOTE).status()).isEqualTo(200);
  }

  @Test
  void two_at_the_same_time_should_count_once() {
    List<CompletableFuture<Answer>> both =
        Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> provider.post(acknowledgement, NOTE)))
            .toList();

    List<Integer> statuses = both.stream().map(answer -> answer.join().status()).sorted().toList();

    assertThat(statuses.get(0)).isEqualTo(200);
    assertThat(statuses.get(1)).isIn(200, 409, 412);
    assertThat(acknowledgements()).isEqualTo(1);
  }

  @Test
  void a_key_should_be_one_that_can_be_read() {
    assertThat(provider.with("Idempotency-Key", "a b").post(acknowledgement, NOTE).firstError())
        .isEqualTo("Idempotency-Key idempotencyKey");
  }

  @Test
  void whoever_got_no_answer_should_be_told_whether_it_arrived() {
    String key = UUID.randomUUID().toString();
    provider.with("Idempotency-Key", key);
    assertThat(provider.get("/submissions/" + key).json().getBoolean("arrived")).isFalse();

    provider.post(acknowledgement, NOTE);

    assertThat(provider.get("/submissions/" + key).text("takenAt")).endsWith("Z");
    assertThat(
            Browser.of("officer", "demo").get("/submissions/" + key).json().getBoolean("arrived"))
        .as("what another person sent is nobody else's to know")
        .isFalse();
  }

  private long acknowledgements() {
    return provider
        .get(timeline)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(event -> event.getString("kind").equals("FINDING_ACKNOWLEDGED"))
        .count();
  }

  private String recommendation() {
    SteeringRelation relation = world.relation(RelationType.CONTRACT);
    JsonObject finding =
        Json.createObjectBuilder()
            .add("unitId", relation.unitId().toString())
            .add("relationId", relation.id().toString())
            .add("severity", "RECOMMENDATION")
            .add("scope", "ISOLATED")
            .add("title", "Kahdesti lähetetty")
            .add("description", "Kuittaus kulkee huonoa linjaa.")
            .build();
    return Caller.of("officer").post("findings", finding).json().getString("id");
  }
}
