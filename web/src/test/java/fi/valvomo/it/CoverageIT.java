package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.GradingDecision;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.ModelCoverage.Part;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last of the suite: over what of the processes and tables did the tests go? */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE)
class CoverageIT {

  @Inject private World world;
  @Inject private GradingDecision grading;
  @Inject private ModelCoverage coverage;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_element_of_every_process_and_row_of_every_table_should_be_gone_over()
      throws IOException {
    gradeEverything();
    List<Part> parts = coverage.parts();
    List<Part> missed = parts.stream().filter(part -> !part.covered()).toList();
    List<String> listing = new ArrayList<>(parts.stream().map(Part::told).toList());
    listing.add(
        "Processes and tables: %d of %d elements and rows gone over (%d %%)"
            .formatted(
                parts.size() - missed.size(),
                parts.size(),
                100 * (parts.size() - missed.size()) / parts.size()));
    missed.forEach(part -> listing.add("MISSED " + part.told()));
    print(listing);

    assertThat(parts).isNotEmpty();
    if (Boolean.getBoolean("valvomo.test.whole")) {
      assertThat(missed).isEmpty();
    }
  }

  /** Whatever an officer may say of a finding, one row decides. */
  private void gradeEverything() {
    for (Severity severity : Severity.values()) {
      for (Scope scope : Scope.values()) {
        for (boolean repeated : List.of(false, true)) {
          assertThat(grading.of(severity, scope, repeated).demand()).isNotNull();
        }
      }
    }
  }

  private static void print(List<String> listing) throws IOException {
    System.getLogger("coverage").log(System.Logger.Level.INFO, String.join("\n", listing));
    Files.write(Path.of(System.getProperty("valvomo.test.coverage")), listing);
  }
}
