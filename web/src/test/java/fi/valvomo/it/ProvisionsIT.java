package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages cite the law of the day as the letters of the day do. */
@ExtendWith(ArquillianExtension.class)
class ProvisionsIT {

  @Inject private World world;
  @Inject private LegalProvisions provisions;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_provision_should_be_cited_as_it_is_dated_in_the_readers_language() {
    JsonArray cited = Caller.of("officer").get("provisions").body().asJsonArray();

    assertThat(cited).hasSize(Provision.values().length);
    JsonObject steering =
        cited.stream()
            .map(each -> each.asJsonObject())
            .filter(each -> each.getString("provision").equals("STEERING"))
            .findFirst()
            .orElseThrow();
    assertThat(steering.getString("citation"))
        .isEqualTo(
            provisions
                .inForce(LocalDate.now(Deadline.ZONE))
                .get(Provision.STEERING)
                .in(Language.FI))
        .contains("25 §");
  }
}
