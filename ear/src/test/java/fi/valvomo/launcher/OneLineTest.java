package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void should_hold_the_first_line_and_the_innermost_reason_only() {
    LogRecord warning = new LogRecord(Level.WARNING, "It fails:\nat length");
    warning.setThrown(new IllegalStateException("outer", new IllegalArgumentException("inner")));

    assertThat(new OneLine().format(warning))
        .isEqualTo(
            "WARNING: It fails: (java.lang.IllegalArgumentException: inner)"
                + System.lineSeparator());
  }

  @Test
  void should_not_call_our_own_words_anything() {
    LogRecord told = new LogRecord(Level.INFO, "{0} is here");
    told.setParameters(new Object[] {"A code"});

    assertThat(new OneLine().format(told)).isEqualTo("A code is here" + System.lineSeparator());
  }

  @Test
  void should_be_written_for_a_record_without_a_message() {
    assertThat(new OneLine().format(new LogRecord(Level.SEVERE, null)))
        .isEqualTo("SEVERE: " + System.lineSeparator());
  }
}
