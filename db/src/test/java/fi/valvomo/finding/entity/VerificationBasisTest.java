package fi.valvomo.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VerificationBasisTest {

  @Test
  void by_visit_it_should_name_the_visit() {
    assertLacks(() -> VerificationBasis.visit(null), "inspectionId");
  }

  @Test
  void by_document_it_should_name_at_least_one() {
    assertLacks(() -> VerificationBasis.documents(List.of()), "documentIds");
    assertLacks(() -> VerificationBasis.documents(null), "documentIds");
  }

  @Test
  void by_sample_it_should_tell_its_size_and_what_was_found() {
    assertLacks(() -> VerificationBasis.sample(0, "Kunnossa"), "sampleSize");
    assertLacks(() -> VerificationBasis.sample(5, "  "), "sample");
    assertLacks(
        () -> new VerificationBasis(VerificationMethod.SAMPLE, null, null, null, null),
        "sampleSize",
        "sample");
  }

  @Test
  void what_belongs_to_another_method_should_be_left_out() {
    UUID document = UUID.randomUUID();
    VerificationBasis basis =
        new VerificationBasis(
            VerificationMethod.DOCUMENT, UUID.randomUUID(), List.of(document), 5, "Otos");

    assertThat(basis).isEqualTo(VerificationBasis.documents(List.of(document)));
    assertThat(basis.inspectionId()).isNull();
    assertThat(basis.sampleSize()).isNull();
    assertThat(basis.sample()).isNull();
  }

  private static void assertLacks(ThrowingCallable make, String... fields) {
    assertThatThrownBy(make)
        .isInstanceOf(InvalidException.class)
        .extracting(refused -> ((InvalidException) refused).errors(), list(FieldError.class))
        .extracting(FieldError::field)
        .containsExactly(fields);
  }
}
