package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Fills an empty register with the demo's fictional producers, by the same import as any file. */
@ApplicationScoped
@Transactional
public class LoadDemoRegister {

  private static final String FILE = "/demo/register.csv";

  @Inject private Producers producers;
  @Inject private ImportRegister importRegister;

  /** Loads the file unless there is any producer. Says whether it did. */
  public boolean load() {
    if (!producers.isEmpty()) {
      return false;
    }
    ImportReport report = importRegister.commit(file(), Viewer.SYSTEM);
    if (!report.committed()) {
      throw new IllegalStateException("The demo register is wrong: " + report.errors());
    }
    return true;
  }

  static byte[] file() {
    try (InputStream file = LoadDemoRegister.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
