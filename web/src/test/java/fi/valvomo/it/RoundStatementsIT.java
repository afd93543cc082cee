package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.SqlCount.Statements;
import fi.valvomo.report.entity.Period;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officers do to a whole round: opening is set-based, the rest a few statements a unit. */
@ExtendWith(ArquillianExtension.class)
class RoundStatementsIT {

  private static final int FEW = 2;
  private static final int MANY = 7;

  /** Of ours, for one report more. */
  private static final long MOST_OF_A_REMINDER = 8;

  private static final long MOST_OF_AN_EXTENSION = 14;

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private SqlCount sql;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void opening_should_take_as_many_for_many_units_as_for_few() {
    days.during(
        () -> {
          open(units(1));
          Statements few = opening(units(FEW));
          Statements many = opening(units(MANY));

          assertThat(many).isEqualTo(few);
          assertThat(few.ours()).isBetween(1L, (long) StatementsPerRequest.MOST_OF_A_COMMAND);
          days.now();
        });
  }

  @Test
  void reminding_all_and_more_time_for_all_should_take_few_a_report() {
    days.during(
        () -> {
          UUID few = late(FEW);
          UUID many = late(MANY);

          assertThat(each("/reminders", nothing(), few, many)).isBetween(0L, MOST_OF_A_REMINDER);
          assertThat(each("/extension", moreTime(), few, many)).isBetween(0L, MOST_OF_AN_EXTENSION);
          assertThat(world.rows(late(few))).isZero();
          assertThat(world.rows(late(many))).isZero();
        });
  }

  /** How many of ours one report more takes. */
  private long each(String act, JsonObject body, UUID few, UUID many) {
    long ofFew = act(few, act, body, FEW).ours();
    long ofMany = act(many, act, body, MANY).ours();
    return (ofMany - ofFew) / (MANY - FEW);
  }

  private Statements act(UUID round, String act, JsonObject body, int reached) {
    Caller officer = Caller.of("officer");
    return sql.of(
        () -> {
          assertThat(officer.post("report-rounds/" + round + act, body).json().getInt("reports"))
              .isEqualTo(reached);
          days.now();
        });
  }

  private static String late(UUID round) {
    return "self_monitoring_report where round_id = '" + round + "' and state = 'MISSING'";
  }

  private UUID late(int count) {
    UUID round = asking.open(asking.order(units(count), Asking.someTime()));
    days.now();
    LocalDate due = asking.read(asking.reportOf(round)).deadline().dueOn();
    days.goPast(due);
    return round;
  }

  private Statements opening(List<UUID> units) {
    return sql.of(() -> open(units));
  }

  private void open(List<UUID> units) {
    Period period = Asking.someTime();
    JsonArrayBuilder ids = Json.createArrayBuilder();
    units.forEach(unit -> ids.add(unit.toString()));
    JsonObject order =
        Json.createObjectBuilder()
            .add("name", Json.createObjectBuilder().add("fi", "Kierros"))
            .add("templateId", asking.template().toString())
            .add("periodFrom", period.from().toString())
            .add("periodTo", period.to().toString())
            .add("days", 21)
            .add("unitIds", ids)
            .build();
    assertThat(Caller.of("officer").post("report-rounds", order).status()).isEqualTo(201);
  }

  private List<UUID> units(int count) {
    UUID producer = newProducers.producer().id();
    return IntStream.range(0, count).mapToObj(any -> newProducers.unit(producer).unitId()).toList();
  }

  private static JsonObject nothing() {
    return Json.createObjectBuilder().build();
  }

  private JsonObject moreTime() {
    return Json.createObjectBuilder()
        .add("until", asking.today().plusDays(40).toString())
        .add("reason", "Kesäloma")
        .build();
  }
}
