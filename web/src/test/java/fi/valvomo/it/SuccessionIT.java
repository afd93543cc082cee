package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SuccessionIT {

  @Inject private World world;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_succession_should_be_seen_from_both_sides_and_never_run_in_a_circle() {
    String old = newProducer();
    String next = newProducer();
    Answer recorded = record(next, old, "2024-01-01");
    assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);

    assertThat(other(next, "predecessors")).isEqualTo(old);
    assertThat(other(old, "successors")).isEqualTo(next);
    assertThat(record(next, old, "2024-01-01").status()).isEqualTo(409);
    assertThat(record(old, next, "2024-01-01").status()).isEqualTo(409);
    assertThat(record(old, old, "2024-01-01").status()).isEqualTo(409);
  }

  @Test
  void what_is_not_yet_or_not_known_should_be_refused() {
    String old = newProducer();
    String next = newProducer();
    String tomorrow = LocalDate.now(Deadline.ZONE).plusDays(2).toString();

    assertThat(record(next, old, tomorrow).firstError()).isEqualTo("from past");
    assertThat(record(next, "00000000-0000-0000-0000-000000000001", "2024-01-01").firstError())
        .isEqualTo("predecessorId unknown");
  }

  private String newProducer() {
    JsonObject person =
        Json.createObjectBuilder()
            .add("name", Persons.newName())
            .add("businessIdMissingReason", "Yksityishenkilö")
            .add("language", "FI")
            .add("form", "PERSON")
            .build();
    Answer made = officer().post("producers", person);
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return made.json().getString("id");
  }

  private static Answer record(String successor, String predecessor, String from) {
    return officer()
        .post(
            "producers/" + successor + "/predecessors",
            Json.createObjectBuilder()
                .add("predecessorId", predecessor)
                .add("from", from)
                .add("ground", "Liiketoimintakauppa")
                .build());
  }

  private static String other(String producer, String side) {
    return officer()
        .get("producers/" + producer + "/successions")
        .json()
        .getJsonArray(side)
        .getJsonObject(0)
        .getString("producerId");
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
