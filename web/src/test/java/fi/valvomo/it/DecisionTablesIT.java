package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The decision tables of this house as its people read them. */
@ExtendWith(ArquillianExtension.class)
class DecisionTablesIT {

  @Inject private World world;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_table_by_which_the_house_decides_should_be_listed() {
    assertThat(
            Caller.of("auditor")
                .get("decision-tables")
                .body()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(table -> table.getString("key")))
        .containsExactly(
            "breach",
            "consequence-ladder",
            "escalation",
            "grading",
            "notice-routing",
            "risk-level",
            "risk-score");
  }

  @Test
  void a_table_should_tell_its_rows_and_since_when_it_holds() {
    JsonObject table = Caller.of("officer").get("decision-tables/grading").json();

    assertThat(LocalDate.parse(table.getString("since")))
        .isBeforeOrEqualTo(LocalDate.now(Deadline.ZONE));
    assertThat(table.isNull("until")).isTrue();
    assertThat(table.getJsonArray("rows")).isNotEmpty();
    assertThat(table.getJsonArray("versions")).isNotEmpty();
    int version = table.getInt("version");
    assertThat(read("grading?version=" + version).json().getInt("version")).isEqualTo(version);
  }

  @Test
  void a_table_or_version_that_there_is_not_should_be_missing() {
    assertThat(read("nothing").status()).isEqualTo(404);
    assertThat(read("grading?version=4711").status()).isEqualTo(404);
    assertThat(read("grading?version=first").status()).isEqualTo(400);
  }

  private static Answer read(String what) {
    return Caller.of("admin").get("decision-tables/" + what);
  }
}
