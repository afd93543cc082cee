package fi.valvomo.kernel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureReadingTest {

  @Nested
  class Causes_of_a_failure {

    @Test
    void should_be_found_however_deep_and_even_in_a_circle() {
      IllegalStateException inner = new IllegalStateException("inner");
      RuntimeException outer = new RuntimeException(new IllegalArgumentException(inner));
      inner.initCause(outer);

      assertThat(Causes.of(outer).first(IllegalStateException.class)).contains(inner);
      assertThat(Causes.of(outer).chain()).hasSize(3);
    }
  }

  @Nested
  class Unreadable_json {

    @Test
    void should_be_placed_by_the_names_that_the_reader_tells() {
      JsonbException inner =
          new JsonbException("Unable to deserialize property 'dueOn' because of: x");
      JsonbException outer =
          new JsonbException("Unable to deserialize property 'actions' because of: y", inner);

      assertThat(UnreadableJson.field(Causes.of(new ProcessingException(outer))))
          .isEqualTo("actions.dueOn");
    }

    @Test
    void should_have_no_place_when_it_is_no_json() {
      assertThat(UnreadableJson.field(Causes.of(new JsonbException("Internal error: EOF"))))
          .isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "Error deserialize JSON value into type: class java.lang.Long., wholeNumberWanted",
      "Error deserialize JSON value into type: int., wholeNumberWanted",
      "Error deserialize JSON value into type: class java.math.BigDecimal., numberWanted",
      "Error parsing class java.time.LocalDate from value: 31.12.2026., dayWanted",
      "Error deserialize JSON value into type: class java.util.UUID., value",
      "Internal error: EOF, value"
    })
    void should_tell_what_is_wanted_instead(String said, String wanted) {
      JsonbException inner = new JsonbException(said);
      JsonbException outer =
          new JsonbException("Unable to deserialize property 'a' because of: " + said, inner);
      assertThat(UnreadableJson.wanted(Causes.of(outer))).isEqualTo(wanted);
    }

    @Test
    void should_name_a_word_that_is_not_allowed() {
      Causes causes =
          Causes.of(new JsonbException("Internal error: No enum constant a.b.Role.KING"));

      assertThat(UnreadableJson.unknownWord(causes)).isEqualTo("KING");
      assertThat(UnreadableJson.unknownWord(Causes.of(new JsonbException("x")))).isNull();
    }
  }

  @Nested
  class A_path {

    @ParameterizedTest
    @CsvSource({
      "/users/{id}/, /users/{id}",
      "users//{id: [0-9]+}/password, /users/{id}/password",
      "/, /"
    })
    void should_be_written_in_one_way(String written, String normal) {
      assertThat(ResourceMethod.normal(written)).isEqualTo(normal);
    }

    @Test
    void should_tell_what_the_request_was_about() {
      UUID id = UUID.randomUUID();

      assertThat(StoreFailures.subject("/api/v1/findings/" + id + "/closure")).contains(id);
      assertThat(StoreFailures.subject("/api/v1/findings")).isEmpty();
    }
  }
}
