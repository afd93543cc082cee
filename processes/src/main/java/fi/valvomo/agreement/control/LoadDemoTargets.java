package fi.valvomo.agreement.control;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The targets of the organiser's own lines in 2023, by the same import as any file. */
@ApplicationScoped
@Transactional
public class LoadDemoTargets {

  private static final String FILE = "/demo/targets-2023.csv";
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  @Inject private ImportTargets importTargets;

  /** Loads the file. */
  public void load(Viewer viewer) {
    TargetImportReport report = importTargets.commit(file(), FIRST, LAST, viewer);
    if (!report.committed()) {
      throw new IllegalStateException("The demo's targets are wrong: " + report.errors());
    }
  }

  private static byte[] file() {
    try (InputStream file = LoadDemoTargets.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
