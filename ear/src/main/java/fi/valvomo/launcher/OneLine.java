package fi.valvomo.launcher;

import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What the log tells, as the screen shows it; the log file has the whole story. */
public final class OneLine extends Formatter {

  @Override
  public String format(LogRecord told) {
    StringBuilder line = new StringBuilder();
    if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
      line.append(told.getLevel().getName()).append(": ");
    }
    line.append(firstLine(formatMessage(told)));
    Throwable reason = root(told.getThrown());
    if (reason != null) {
      line.append(" (").append(firstLine(reason.toString())).append(')');
    }
    return line.append(System.lineSeparator()).toString();
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.strip().lines().findFirst().orElse("");
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
