package fi.valvomo.producer.control;

import static fi.valvomo.producer.control.ImportColumn.AGREEMENT;
import static fi.valvomo.producer.control.ImportColumn.PRODUCER_NAME;
import static fi.valvomo.producer.control.ImportColumn.UNIT_NAME;
import static fi.valvomo.producer.control.RegisterCsv.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @Nested
  class Encoding {

    @Test
    void should_be_utf_8_with_or_without_byte_order_mark() {
      String text = aFile().row(PRODUCER_NAME, "Äiti Örjan Åke Oy").text();
      assertThat(name(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("Äiti Örjan Åke Oy");
      assertThat(name(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
          .isEqualTo("Äiti Örjan Åke Oy");
    }

    @Test
    void should_be_refused_as_windows_1252_at_the_first_foreign_letter() {
      byte[] file =
          aFile()
              .row()
              .row(PRODUCER_NAME, "Hoiva, \"Kuvitelma\"", UNIT_NAME, "Hämärä")
              .text()
              .getBytes(Charset.forName("windows-1252"));
      ImportErrors errors = new ImportErrors();
      assertThat(CsvTable.read(file, ImportColumn.class, errors)).isEmpty();
      assertThat(errors.inOrder())
          .containsExactly(ImportError.of(3, "yksikko_nimi", "encoding", "E4"));
    }

    @Test
    void should_be_refused_as_utf_16() {
      assertThat(RegisterCsv.errors(aFile().row().text().getBytes(StandardCharsets.UTF_16)))
          .containsExactly("1  encoding");
    }

    @Test
    void should_be_refused_when_the_file_was_cut_inside_a_letter() {
      byte[] whole = "tuottaja_nimi\nHä".getBytes(StandardCharsets.UTF_8);
      assertThat(RegisterCsv.errors(java.util.Arrays.copyOf(whole, whole.length - 1)))
          .containsExactly("2 tuottaja_nimi encoding");
    }

    private String name(byte[] file) {
      ImportErrors errors = new ImportErrors();
      List<CsvRow<ImportColumn>> rows = CsvTable.read(file, ImportColumn.class, errors);
      assertThat(errors.inOrder()).isEmpty();
      return rows.get(0).text(PRODUCER_NAME);
    }
  }

  @Nested
  class Form {

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void should_have_comma_or_semicolon_between_cells(String separator) {
      RegisterCsv csv = RegisterCsv.with(separator).row(UNIT_NAME, "Koti, jossa; \"kaikki\"");
      assertThat(csv.errors()).isEmpty();
      assertThat(csv.file().units().iterator().next().facts().name())
          .isEqualTo("Koti, jossa; \"kaikki\"");
    }

    @Test
    void should_keep_formulas_as_the_text_that_they_are() {
      RegisterCsv csv = aFile().row(UNIT_NAME, "=HYPERLINK(\"x\")", AGREEMENT, "@SUM(1+1)");
      RegisterRow row = csv.file().units().iterator().next().first();
      assertThat(row.unit().name()).isEqualTo("=HYPERLINK(\"x\")");
      assertThat(row.terms().agreementReference()).isEqualTo("@SUM(1+1)");
    }

    @Test
    void should_count_lines_as_an_editor_does() {
      assertThat(
              aFile()
                  .row(AGREEMENT, "ensimmäinen\ntoinen\nkolmas")
                  .raw("")
                  .row(ImportColumn.PLACES, "monta")
                  .errors())
          .containsExactly("6 yksikko_paikat places");
    }

    @Test
    void should_be_told_to_lack_or_to_double_columns() {
      String text = aFile().row().text();
      assertThat(errors(text.replace("yksikko_oid", "yksikkö_oid")))
          .containsExactlyInAnyOrder("1 yksikkö_oid columnUnknown", "1 yksikko_oid columnMissing");
      assertThat(errors(text.replace("yksikko_oid", "tuottaja_oid")))
          .containsExactlyInAnyOrder("1 tuottaja_oid columnTwice", "1 yksikko_oid columnMissing");
    }

    @Test
    void should_be_told_where_a_row_has_too_few_cells_or_open_quotes() {
      assertThat(aFile().row().raw("9000011-8,Hoiva").errors()).containsExactly("3  cells");
      assertThat(aFile().row().raw("\"9000011-8,Hoiva").errors()).containsExactly("3  malformed");
    }

    @Test
    void should_be_told_to_be_empty() {
      assertThat(RegisterCsv.errors(new byte[0])).containsExactly("1  empty");
      assertThat(aFile().errors()).containsExactly("1  empty");
      assertThat(aFile().raw(",,,").raw("").errors()).containsExactly("1  empty");
    }

    private List<String> errors(String text) {
      return RegisterCsv.errors(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
