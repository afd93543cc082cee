package fi.valvomo.producer.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedConsequencesTest {

  @Test
  void should_read_what_it_writes() {
    AgreedConsequences agreed =
        new AgreedConsequences(
            Map.of(
                ConsequenceKind.CONTRACT_FINE, "150 €: rikkomukselta",
                ConsequenceKind.TERMINATION, "6 kuukautta"));

    assertThat(AgreedConsequences.ofLine(agreed.asLine())).isEqualTo(agreed);
    assertThat(AgreedConsequences.ofLine("")).isEqualTo(AgreedConsequences.NONE);
  }

  @Test
  void should_not_break_on_what_separates_them() {
    AgreedConsequences agreed =
        new AgreedConsequences(Map.of(ConsequenceKind.WITHHOLDING, "Heti |\n kunnes korjattu"));

    assertThat(AgreedConsequences.ofLine(agreed.asLine())).isEqualTo(agreed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUIN: 150 €",
        "CONTRACT_FINE",
        "CONTRACT_FINE: ",
        "TERMINATION: a|TERMINATION: b"
      })
  void should_refuse_what_is_no_consequence_with_its_terms(String line) {
    assertThatThrownBy(() -> AgreedConsequences.ofLine(line)).isInstanceOf(InvalidException.class);
  }

  @Test
  void should_be_refused_where_the_relation_cannot_agree_so() {
    AgreedConsequences fine =
        new AgreedConsequences(Map.of(ConsequenceKind.CONTRACT_FINE, "150 €"));
    Instant now = Instant.parse("2026-03-02T08:00:00Z");

    assertThatThrownBy(() -> ARelation.of(RelationType.VOUCHER).agree(fine, Viewer.SYSTEM, now))
        .isInstanceOf(InvalidException.class);
    SteeringRelation contract = ARelation.of(RelationType.CONTRACT);
    contract.agree(fine, Viewer.SYSTEM, now);
    assertThat(contract.agreed().of(ConsequenceKind.CONTRACT_FINE)).contains("150 €");
  }
}
