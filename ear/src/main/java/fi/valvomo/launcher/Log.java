package fi.valvomo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;

/** Everything goes to a file in the data folder, some of it to the screen as well. */
final class Log {

  private final Path folder;

  private Log(Path folder) {
    this.folder = folder;
  }

  /** Takes effect at once; Payara reads the same again when it starts. */
  static Log into(DataFolder data) {
    Log log = new Log(data.log());
    try (InputStream settings = Files.newInputStream(log.properties(data.log()))) {
      LogManager.getLogManager().readConfiguration(settings);
      // What libraries print without asking; the start's own words go through the screen.
      OutputStream file = Files.newOutputStream(log.folder.resolve("printed.log"));
      PrintStream printed = new PrintStream(file, true, StandardCharsets.UTF_8);
      System.setOut(printed);
      System.setErr(printed);
      return log;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Path file() {
    return folder.resolve("valvomo.0.log");
  }

  /** The settings of java.util.logging, written into a folder. */
  Path properties(Path target) {
    Path written = target.resolve("logging.properties");
    try (InputStream ours = Log.class.getResourceAsStream("/logging.properties");
        OutputStream out = Files.newOutputStream(written)) {
      Properties settings = new Properties();
      settings.load(ours);
      settings.setProperty(
          "java.util.logging.FileHandler.pattern",
          folder.toString().replace("%", "%%") + "/valvomo.%g.log");
      settings.store(out, "written at every start");
      return written;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
