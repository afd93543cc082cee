package fi.valvomo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who starts Valvomo reads. The server takes the usual streams into its log. */
final class Screen {

  private final PrintStream out;
  private final PrintStream err;

  private Screen(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Screen opened() {
    return new Screen(printing(FileDescriptor.out), printing(FileDescriptor.err));
  }

  private static PrintStream printing(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  void say(String line) {
    out.println(line);
  }

  void fail(String line) {
    err.println("Valvomo: " + line.replaceAll("\\s*\\R\\s*", " "));
  }
}
