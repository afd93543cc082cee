package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TimelineIT {

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private PostOffice post;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_line_among_those_of_many_units_should_say_where_it_belongs() {
    UUID id = asking.report(RelationType.CONTRACT);
    asking.submit(id);
    SelfMonitoringReport report = asking.read(id);

    List<JsonObject> lines =
        Caller.of("provider-contract")
            .get("case-events?limit=500&producerId=" + report.producerId())
            .items()
            .getValuesAs(JsonObject.class);

    assertThat(lines)
        .filteredOn(line -> line.getString("subjectId").equals(id.toString()))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.getString("unitName")).isEqualTo(asking.unitName(report));
              assertThat(line.getString("caseNumber")).isEqualTo(post.number(report.caseId()));
            });
  }
}
