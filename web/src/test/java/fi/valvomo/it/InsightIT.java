package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.insight.control.ReadFigures;
import fi.valvomo.insight.entity.OpenFindings;
import fi.valvomo.insight.entity.Slice;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InsightIT {

  @Inject private ReadFigures figures;
  @Inject private World world;

  @Test
  void every_division_should_add_up_to_the_rows_that_are_open() {
    long open = world.rows("finding where state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')");

    OpenFindings found = figures.openFindings();

    assertThat(found.total()).isEqualTo(open);
    assertThat(divisions(found))
        .allSatisfy(
            slices -> {
              assertThat(slices.stream().mapToLong(Slice::count).sum()).isEqualTo(open);
              assertThat(slices.stream().mapToLong(Slice::overdue).sum())
                  .isEqualTo(found.overdue());
            });
  }

  private static Stream<List<Slice>> divisions(OpenFindings found) {
    return Stream.of(
        found.bySeverity(),
        found.byScope(),
        found.byAge(),
        found.byTheme(),
        found.byRelation(),
        found.byObjective());
  }
}
