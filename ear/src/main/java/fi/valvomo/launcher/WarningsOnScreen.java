package fi.valvomo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** Shows warnings to the person at the screen, whatever the server does with the usual streams. */
public final class WarningsOnScreen extends StreamHandler {

  /** Made by the settings of java.util.logging. */
  public WarningsOnScreen() {
    super(new FileOutputStream(FileDescriptor.err), new OneLine());
    setLevel(Level.WARNING);
  }

  @Override
  public synchronized void publish(LogRecord warning) {
    super.publish(warning);
    flush();
  }

  /** The screen stays open for the next one: logging is set up twice in a start. */
  @Override
  public synchronized void close() {
    flush();
  }
}
