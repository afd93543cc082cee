package fi.valvomo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Writes figures down, one a line, for whoever gathers them at the end of the run. */
final class Figures {

  private static final double NEARLY_ALL = 0.95;
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Figures() {}

  /** A figure that stands for itself. */
  static void tell(String name, double value, String unit) {
    write(name, value, unit, "");
  }

  /** A figure that should not be greater than the aim. */
  static void tellAtMost(double aim, String name, double value, String unit) {
    write(name, value, unit, " <= " + aim);
  }

  /** A figure that should not be smaller than the aim. */
  static void tellAtLeast(double aim, String name, double value, String unit) {
    write(name, value, unit, " >= " + aim);
  }

  /** The value that 95 of 100 do not exceed. */
  static double p95(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * NEARLY_ALL) - 1];
  }

  /** The value in the middle. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void write(String name, double value, String unit, String aim) {
    String number = BigDecimal.valueOf(value).round(THREE_DIGITS).toPlainString();
    String line = String.format(Locale.ROOT, "%s %s %s%s%n", name, number, unit, aim);
    Path file = Path.of(System.getProperty("valvomo.bench"));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
