package fi.valvomo.producer.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.246.10.2048198",
        "1.2.246.10.2012566.10.0",
        "1.2.246.10.2012566.10.1",
        "1.2.246.10.90000001.10.12345"
      })
  void should_be_an_organisation_or_a_unit_of_one(String oid) {
    assertThat(Oid.of(oid)).hasToString(oid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.246.10.0201256",
        "1.2.246.10.2012566.10.01",
        "1.2.246.10.2012566.11.1",
        "1.2.246.10.2012566.10",
        "1.2.246.537.6.50",
        "1.2.246.10.201256-6",
        "oid"
      })
  void should_be_refused_in_any_other_form(String oid) {
    assertThatThrownBy(() -> Oid.of(oid)).isInstanceOf(InvalidException.class);
  }

  @Test
  void should_be_nothing_where_nothing_was_written() {
    assertThat(Oid.of(" ")).isNull();
  }
}
