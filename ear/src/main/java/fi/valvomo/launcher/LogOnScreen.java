package fi.valvomo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * Shows warnings, and what Valvomo itself tells, to the person at the screen, whatever the server
 * does with the usual streams.
 */
public final class LogOnScreen extends StreamHandler {

  private static final String OURS = "fi.valvomo.";

  /** Made by the settings of java.util.logging. */
  public LogOnScreen() {
    super(new FileOutputStream(FileDescriptor.err), new OneLine());
    setLevel(Level.INFO);
  }

  @Override
  public boolean isLoggable(LogRecord told) {
    return super.isLoggable(told)
        && (told.getLevel().intValue() >= Level.WARNING.intValue() || isOurs(told));
  }

  private static boolean isOurs(LogRecord told) {
    return told.getLoggerName() != null && told.getLoggerName().startsWith(OURS);
  }

  @Override
  public synchronized void publish(LogRecord told) {
    super.publish(told);
    flush();
  }

  /** The screen stays open for the next one: logging is set up twice in a start. */
  @Override
  public synchronized void close() {
    flush();
  }
}
