package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.RoleTable.Line;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RoleTableIT {

  /** An empty object lets a caller in as far as the check of its fields; these go further. */
  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("acknowledgement", "{\"note\":null}"),
          Map.entry(
              "corrective-plan",
              "{\"cause\":\"Syy\",\"actions\":"
                  + "[{\"title\":\"Teko\",\"responsible\":\"Vastaava\",\"dueOn\":\"2099-01-01\"}]}"),
          Map.entry("completion", "{\"text\":\"Tehty\"}"),
          Map.entry(
              "extension-requests", "{\"until\":\"2099-01-02\",\"reason\":\"Tarvike viipyy\"}"),
          Map.entry("explanation", "{\"text\":\"Sijaisia ei ollut\"}"),
          Map.entry("answer", "{\"text\":\"Selvitys\"}"),
          Map.entry("progress", "{\"state\":\"UNDER_WAY\"}"),
          Map.entry("pre-questionnaire", "{\"answers\":{}}"),
          Map.entry("comments", "{\"items\":[]}"),
          Map.entry("answers", "{\"answers\":{}}"),
          Map.entry("check", "{\"texts\":{}}"),
          Map.entry("draft", "{\"texts\":{}}"),
          Map.entry(
              "confirmation", "{\"change\":\"Uusi\",\"responsible\":\"Aila\",\"noSecrets\":true}"),
          Map.entry(
              "publication",
              "{\"address\":\"http://127.0.0.1/suunnitelma\",\"publishedOn\":\"2026-01-02\","
                  + "\"displayedAt\":\"Aula\",\"observations\":\"Ei poikkeamia\"}"),
          Map.entry("reply", "{\"items\":[]}"),
          Map.entry("no-answer", "{\"reason\":\"Roolitaulu\"}"),
          Map.entry("messages", "{\"text\":\"Lisätieto\"}"),
          Map.entry("clarification-answer", "{\"answer\":\"Selvitys\"}"));

  private static final Set<Integer> NEVER_WHEN_LET_IN = Set.of(401, 403, 404, 405, 500);

  @Inject private World world;
  @Inject private OneOfEach oneOfEach;

  private Map<String, String> own;
  private Map<String, String> foreign;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_role_should_reach_what_the_table_says_and_nothing_else() {
    own = oneOfEach.of(RelationType.CONTRACT);
    foreign = oneOfEach.of(RelationType.VOUCHER);
    List<String> wrong = new ArrayList<>();
    for (Line line : RoleTable.lines()) {
      for (int column = 0; column < RoleTable.ROLES.size(); column++) {
        check(line, RoleTable.ROLES.get(column), line.outcomes().get(column), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_table_should_know_every_operation_of_the_interface() {
    List<String> described =
        ApiDescription.read().operations().stream()
            .map(operation -> Line.endpoint(operation.method(), operation.path()))
            .toList();

    assertThat(RoleTable.lines())
        .extracting(Line::endpoint)
        .containsExactlyInAnyOrderElementsOf(described);
  }

  private void check(Line line, String role, String outcome, List<String> wrong) {
    Answer answer = call(line, role, own);
    boolean right =
        switch (outcome) {
          case "yes", "own", "list" -> !NEVER_WHEN_LET_IN.contains(answer.status());
          default -> answer.status() == Integer.parseInt(outcome);
        };
    if (!right) {
      wrong.add(told(line, role, outcome, answer));
    }
    if (outcome.equals("own")) {
      Answer others = call(line, role, foreign);
      if (others.status() != 404) {
        wrong.add(told(line, role, "404 for another's", others));
      }
    } else if (outcome.equals("list")) {
      Answer others = call(line, role, foreign);
      if (answer.items().isEmpty() || others.status() != 200 || !others.items().isEmpty()) {
        wrong.add(told(line, role, "an empty list of another's", others));
      }
    }
  }

  private static String told(Line line, String role, String expected, Answer answer) {
    String caller = role.isEmpty() ? "nobody" : role;
    return line.method()
        + " "
        + line.path()
        + " as "
        + caller
        + ": expected "
        + expected
        + ", got "
        + answer.status()
        + " "
        + answer.body();
  }

  private static Answer call(Line line, String role, Map<String, String> things) {
    String path = line.path();
    for (Map.Entry<String, String> thing : things.entrySet()) {
      path = path.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    byte[] body =
        line.method().equals("GET") || line.method().equals("DELETE")
            ? null
            : body(path).getBytes(StandardCharsets.UTF_8);
    return caller(line, role).send(line.method(), path.substring(1), mediaType(path), body);
  }

  private static Caller caller(Line line, String role) {
    if (role.isEmpty()) {
      return Caller.stranger();
    }
    // whoever signs out, signs out alone
    return line.method().equals("DELETE") ? Caller.afresh(role) : Caller.of(role);
  }

  static String mediaType(String path) {
    if (path.startsWith("/documents") || path.contains("/attachments")) {
      return "application/octet-stream";
    }
    if (path.equals("/cases/import")) {
      return "application/zip";
    }
    boolean csv = path.endsWith("/import") || path.endsWith("/answer-file");
    return csv ? "text/csv" : "application/json";
  }

  static String body(String path) {
    if (path.endsWith("/answer-file")) {
      return "unit_id\n";
    }
    return BODIES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "{}");
  }
}
