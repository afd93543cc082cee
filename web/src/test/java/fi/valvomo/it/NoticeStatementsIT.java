package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.EngineProducer;
import fi.valvomo.it.SqlCount.Statements;
import fi.valvomo.notice.control.WriteToNotice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notices take few statements, and as many with much said about them as with little. */
@ExtendWith(ArquillianExtension.class)
class NoticeStatementsIT {

  private static final long MOST_OF_A_READ = StatementsPerRequest.MOST_OF_A_READ;
  private static final long MOST_OF_A_COMMAND = StatementsPerRequest.MOST_OF_A_COMMAND;

  private static final RelationType CONTRACT = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private WriteToNotice writeToNotice;
  @Inject private SqlCount sql;
  @Inject private EngineProducer engine;

  @BeforeEach
  void nobody_else_asks() {
    world.open();
    engine.stopTimers();
  }

  @AfterEach
  void time_goes_on() {
    engine.startTimers();
  }

  @Test
  void a_read_should_take_few_however_much_was_said() {
    UUID little = asked();
    UUID much = asked();
    for (int i = 0; i < 20; i++) {
      writeToNotice.write(much, "Vielä yksi kysymys " + i, noticing.triage());
    }

    Map<String, Statements> ofLittle = reads(little);

    assertThat(ofLittle)
        .allSatisfy(
            (path, took) -> {
              assertThat(took.ours()).as(path).isBetween(1L, MOST_OF_A_READ);
              assertThat(took.engine()).as(path).isZero();
            });
    // at most one more each: once a minute the session notes that it is used
    assertThat(sum(reads(much)) - sum(ofLittle)).isLessThanOrEqualTo(ofLittle.size());
  }

  @Test
  void a_command_should_take_few() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    String one = "notices/" + id;
    JsonObject words = Json.createObjectBuilder().add("text", "Kiitos").build();
    JsonObject judgement =
        Json.createObjectBuilder()
            .add("danger", "POSSIBLE")
            .add("sender", "CLIENT")
            .add("unitId", world.relation(CONTRACT).unitId().toString())
            .add("path", "CLARIFICATION")
            .add("summary", "Lääkehoidon puute")
            .build();

    assertCheap(one + "/acknowledgement", words, MOST_OF_A_COMMAND);
    assertCheap(one + "/triage", judgement, MOST_OF_A_COMMAND);
    assertCheap(one + "/messages", words, MOST_OF_A_COMMAND);
  }

  private void assertCheap(String path, JsonObject body, long most) {
    Caller triage = Caller.of("officer2");
    Statements took = sql.of(() -> assertThat(triage.post(path, body).status()).isEqualTo(200));
    assertThat(took.ours()).as(path).isBetween(1L, most);
  }

  private UUID asked() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(id, 14);
    return id;
  }

  private static long sum(Map<String, Statements> counted) {
    return counted.values().stream().mapToLong(Statements::ours).sum();
  }

  private Map<String, Statements> reads(UUID id) {
    Caller triage = Caller.of("officer2");
    Map<String, Statements> counted = new LinkedHashMap<>();
    for (String path :
        List.of(
            "notices?limit=50",
            "notices/" + id,
            "notices/" + id + "/clarification",
            "processes/notice/steps/" + id)) {
      assertThat(triage.get(path).status()).isEqualTo(200);
      counted.put(path, sql.of(() -> triage.get(path)));
    }
    return counted;
  }
}
