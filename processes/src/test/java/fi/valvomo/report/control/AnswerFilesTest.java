package fi.valvomo.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files of answers as spreadsheets write them, and the text by which a sending is known. */
class AnswerFilesTest {

  @Test
  void any_encoding_of_a_finnish_spreadsheet_should_be_read() {
    String text = "unit_id;summary: Kuvaus\r\n1;Jännä päivä\r\n";
    for (byte[] file :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252")))) {
      AnswerFile read = AnswerFile.read(file);
      assertThat(read.errors()).isEmpty();
      assertThat(read.header()).containsExactly("unit_id", "summary");
      assertThat(read.rows().get(0).cells()).containsEntry("summary", "Jännä päivä");
    }
  }

  @Test
  void a_file_that_is_no_text_or_breaks_off_should_be_refused() {
    assertThat(AnswerFile.read("a;b\r\n1;\0\r\n".getBytes(StandardCharsets.UTF_16)).errors())
        .isNotEmpty();
    assertThat(AnswerFile.read("a;b\r\n1\r\n".getBytes(StandardCharsets.UTF_8)).errors())
        .extracting(error -> error.error().code())
        .containsExactly("cells");
    assertThat(AnswerFile.read("a;b\r\n".getBytes(StandardCharsets.UTF_8)).errors())
        .extracting(error -> error.error().code())
        .containsExactly("empty");
  }

  @Test
  void a_formula_should_be_made_harmless_and_a_negative_number_left() {
    assertThat(CsvCells.harmless("=1+1")).isEqualTo("'=1+1");
    assertThat(CsvCells.harmless("@cmd")).isEqualTo("'@cmd");
    assertThat(CsvCells.harmless("-5,2")).isEqualTo("-5,2");
    assertThat(CsvCells.asWritten("'=1+1")).isEqualTo("=1+1");
    assertThat(CsvCells.asWritten("'talo'")).isEqualTo("'talo'");
    assertThat(CsvCells.row(List.of("a;b", "c\"d"))).isEqualTo("\"a;b\";\"c\"\"d\"\r\n");
  }

  @Test
  void the_same_answers_should_have_the_same_digest_in_whatever_order() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("b", new BigDecimal("0.60"));
    one.put("a", List.of("x"));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("a", List.of("x"));
    other.put("b", new BigDecimal("0.6"));
    assertThat(CanonicalAnswers.text(one)).isEqualTo("{\"a\":[\"x\"],\"b\":0.6}");
    assertThat(CanonicalAnswers.sha256(one)).isEqualTo(CanonicalAnswers.sha256(other));
  }
}
