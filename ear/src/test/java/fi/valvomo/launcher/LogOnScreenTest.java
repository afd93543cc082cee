package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOnScreenTest {

  @ParameterizedTest
  @CsvSource({
    "fi.valvomo.identity.control.FirstAdmin, INFO, true",
    "fi.valvomo.identity.control.FirstAdmin, FINE, false",
    "org.flowable.engine, INFO, false",
    "org.flowable.engine, WARNING, true",
    ", INFO, false"
  })
  void should_show_warnings_and_our_own_words(String logger, String level, boolean shown) {
    LogRecord told = new LogRecord(Level.parse(level), "told");
    told.setLoggerName(logger);

    assertThat(new LogOnScreen().isLoggable(told)).isEqualTo(shown);
  }
}
