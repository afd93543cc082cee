package fi.valvomo.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.TemplateSection;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
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

  @Nested
  class Tables {

    private static final LocalizedText TEXT = new LocalizedText("fi", "sv", "en");

    private final TemplateContent questions = withTable();
    private final TemplateField table = questions.field("measures").orElseThrow();

    @Test
    void a_file_should_have_columns_for_the_longest_table_and_three_at_least() {
      assertThat(CellAnswer.columns(questions, List.of())).contains("measures.3.who");
      assertThat(CellAnswer.columns(questions, List.of(rows(5), rows(1))))
          .contains("measures.5.who")
          .doesNotContain("measures.6.what");
      assertThat(CellAnswer.write("measures.5.what", rows(5))).isEqualTo("toimi 5");
    }

    @Test
    void rows_that_have_no_column_in_the_file_should_stay() {
      Map<String, Object> answers = new LinkedHashMap<>(rows(5));

      CellAnswer.put(table, Map.of("measures.1.what", "uusi", "measures.2.what", ""), answers);

      assertThat(answers.get("measures"))
          .isEqualTo(
              List.of(
                  Map.of("what", "uusi", "who", "joku"),
                  Map.of("who", "joku"),
                  Map.of("what", "toimi 3", "who", "joku"),
                  Map.of("what", "toimi 4", "who", "joku"),
                  Map.of("what", "toimi 5", "who", "joku")));
    }

    @Test
    void an_emptied_row_should_go_and_a_new_one_come() {
      Map<String, Object> answers = new LinkedHashMap<>(rows(2));

      CellAnswer.put(
          table,
          Map.of("measures.1.what", "", "measures.1.who", "", "measures.7.what", "seitsemäs"),
          answers);

      assertThat(answers.get("measures"))
          .isEqualTo(
              List.of(Map.of("what", "toimi 2", "who", "joku"), Map.of("what", "seitsemäs")));
    }

    @Test
    void any_numbered_row_of_a_table_should_be_a_column_and_nothing_else() {
      assertThat(CellAnswer.isColumn("measures.12.what", questions)).isTrue();
      for (String wrong : List.of("measures.0.what", "measures.1.when", "other.1.what", "what")) {
        assertThat(CellAnswer.isColumn(wrong, questions)).as(wrong).isFalse();
      }
    }

    private static TemplateContent withTable() {
      TemplateField measures = field("measures", FieldKind.TABLE, field("what"), field("who"));
      return new TemplateContent(
          List.of(new TemplateSection("one", TEXT, null, List.of(measures))));
    }

    private static TemplateField field(String id) {
      return field(id, FieldKind.TEXT);
    }

    private static TemplateField field(String id, FieldKind kind, TemplateField... columns) {
      return new TemplateField(
          id,
          kind,
          TEXT,
          null,
          false,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(columns),
          null,
          null,
          null,
          null,
          false);
    }

    private static Map<String, Object> rows(int count) {
      return Map.of(
          "measures",
          IntStream.rangeClosed(1, count)
              .mapToObj(row -> Map.of("what", "toimi " + row, "who", "joku"))
              .toList());
    }
  }
}
