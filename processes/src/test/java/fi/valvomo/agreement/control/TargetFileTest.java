package fi.valvomo.agreement.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.Condition;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.producer.control.CsvTable;
import fi.valvomo.producer.control.ImportErrors;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFileTest {

  private static final String HEADER =
      "id,name_fi,metric_text,comparator,target,unit,secondary_threshold,period,line,line_src,"
          + "binding,note\n";
  private static final TargetPeriod.Days YEAR_2023 =
      new TargetPeriod.Days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

  @Nested
  class The_targets_of_2023 {

    /** Each of the 25 rows as it must be understood, spelled by hand. */
    private static final List<String> UNDERSTOOD =
        List.of(
            "S01 CONDITIONAL_SHARE UP YEAR | AT_LEAST 52 | AT_MOST 6 min | 2023-01-01–2023-12-31 | BINDING inferred",
            "S02 COUNT UP YEAR | AT_LEAST 11200 | 2021: 10558 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S03a MILESTONE NEITHER MONTH | BY_DATE 2023-01-31 | 2023-01-01–2023-01-31 | BINDING inferred",
            "S03b MILESTONE NEITHER MONTH | BY_DATE 2023-06-30 | 2023-06-01–2023-06-30 | BINDING inferred",
            "S04 COUNT UP YEAR | AT_LEAST 1000 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S05 COUNT DOWN YEAR_END | AT_MOST 800 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S06a DURATION DOWN YEAR | AT_MOST 1 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S06b DURATION DOWN YEAR | AT_MOST 14 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S07 CONDITIONAL_SHARE UP MONTH | AT_LEAST 90 | AT_MOST 0 vrk | 2023-01-01–2023-12-31 | BINDING inferred",
            "S08 NPS UP YEAR | AT_LEAST 70 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S09 SHARE UP YEAR | AT_LEAST 20 | 2023-01-01–2023-12-31 | BINDING inferred",
            "S10 CONDITIONAL_SHARE UP YEAR | AT_LEAST 60 | AT_MOST 8 min | 2023-01-01–2023-12-31 | BINDING inferred",
            "S11 SHARE UP YEAR | AT_LEAST 70 | 2023-01-01–2023-12-31 | OTHER",
            "S12 YES_NO UP YEAR | EQUAL 1 | 2023-01-01–2023-12-31 | OTHER inferred",
            "S13 SHARE UP YEAR | AT_LEAST 70 | 2023-01-01–2023-12-31 | OTHER",
            "S14 SHARE UP YEAR | AT_LEAST 50 | 2023-01-01–2023-12-31 | OTHER",
            "S15 SHARE DOWN YEAR | BETTER_THAN_PREVIOUS | 2023-01-01–2023-12-31 | BINDING inferred",
            "S16 RATIO UP YEAR | AT_LEAST 0.5 | 2023-01-01–2023-12-31 | OTHER",
            "S17 CONDITIONAL_SHARE UP YEAR | AT_LEAST 75 | AT_MOST 2 arkipäivää | 2023-01-01–2023-12-31 | CITY_WIDE inferred",
            "S18 MILESTONE NEITHER MONTH | BY_DATE 2023-12-31 | 2023-12-01–2023-12-31 | OTHER inferred",
            "S19 MILESTONE NEITHER MONTH | BY_DATE 2023-12-31 | 2023-12-01–2023-12-31 | OTHER inferred",
            "S20 DURATION DOWN MONTH | AT_MOST 2 | 2023-01-01– | PROMISE",
            "S21 MILESTONE NEITHER YEAR | BY_DATE 2023-12-31 | 2023-01-01–2023-12-31 | inferred",
            "S22 UNDEFINED NEITHER YEAR | NONE | 2023-01-01–2023-12-31 | CITY_WIDE",
            "S23 UNDEFINED NEITHER YEAR | NONE | 2023-01-01–2023-12-31 | OTHER inferred");

    private final ImportErrors errors = new ImportErrors();

    private List<PlannedTarget> rows() {
      return CsvTable.read(file(), TargetColumn.class, errors).stream()
          .map(row -> PlannedTarget.read(row, YEAR_2023, errors))
          .toList();
    }

    @Test
    void should_be_understood_row_by_row() {
      assertThat(rows()).extracting(this::words).containsExactlyElementsOf(UNDERSTOOD);
      assertThat(errors.inOrder()).isEmpty();
    }

    @Test
    void should_keep_names_words_and_notes_as_they_stand_in_the_file() {
      PlannedTarget first = rows().get(0);
      assertThat(first.indicator().nameFi()).isEqualTo("Pelastustoiminnan toimintavalmius");
      assertThat(first.indicator().nameSv()).isNull();
      assertThat(first.indicator().definition())
          .isEqualTo("I-riskialue: 1+3-yksikön lähtö- ja ajoaika enintään raja; osuus tehtävistä");
      assertThat(first.indicator().unit()).isEqualTo("% tehtävistä");
      assertThat(first.target().note())
          .isEqualTo("lähde sekoittaa keskiarvon ja osuuden: tulkitse osuutena");
      assertThat(first.line()).isEqualTo("Pelastuslaitos");
    }

    @Test
    void should_tell_the_longest_case_where_the_promise_is_to_everybody() {
      assertThat(rows())
          .filteredOn(row -> row.indicator().rollup() == Rollup.GREATEST)
          .extracting(row -> row.indicator().code())
          .containsExactly("S06a", "S06b", "S20");
    }

    @Test
    void should_add_up_numbers_of_something_and_no_points() {
      assertThat(rows())
          .filteredOn(row -> row.indicator().rollup() == Rollup.SUM)
          .extracting(row -> row.indicator().code())
          .containsExactly("S04", "S05");
    }

    @Test
    void should_say_what_is_missing_where_the_file_names_no_year_and_nobody_else_does() {
      ImportErrors missing = new ImportErrors();
      CsvTable.read(file(), TargetColumn.class, missing)
          .forEach(row -> PlannedTarget.read(row, new TargetPeriod.Days(null, null), missing));
      assertThat(missing.inOrder())
          .extracting(error -> error.line() + " " + error.column() + " " + error.error().code())
          .containsExactly(
              "10 period periodNeedsDays",
              "23 period periodNeedsDays",
              "25 period periodNeedsDays",
              "26 period periodNeedsDays");
    }

    private String words(PlannedTarget row) {
      TargetFacts target = row.target();
      return Stream.of(
              row.indicator().code()
                  + " "
                  + row.indicator().kind()
                  + " "
                  + row.indicator().direction()
                  + " "
                  + row.indicator().periodKind(),
              join(target.comparator(), plain(target.value()), target.by()),
              condition(target.condition()),
              target.baselineYear() == null
                  ? null
                  : target.baselineYear() + ": " + plain(target.baselineValue()),
              target.validFrom() + "–" + (target.validTo() == null ? "" : target.validTo()),
              join(target.binding(), target.partyInferred() ? "inferred" : null))
          .filter(part -> part != null && !part.isEmpty())
          .collect(Collectors.joining(" | "));
    }

    private static String condition(Condition condition) {
      return condition == null
          ? null
          : join(condition.comparator(), plain(condition.value()), condition.unit());
    }

    private static String join(Object... parts) {
      return Stream.of(parts)
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal number) {
      return number == null ? null : number.toPlainString();
    }
  }

  @Nested
  class A_row {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "T,Nimi,,>=,,%,,2023,Linja,inf,sitova,|target required",
          "T,Nimi,,>=,paljon,%,,2023,Linja,inf,sitova,|target number",
          "T,Nimi,,>=,\"1.234,5\",kpl,,2023,Linja,inf,sitova,|target number",
          "T,Nimi,,~,5,%,,2023,Linja,inf,sitova,|comparator comparator",
          "T,Nimi,,>=,prev_year,%,,2023,Linja,inf,sitova,|comparator comparatorOfPrevious",
          "T,Nimi,,,5,%,,2023,Linja,inf,sitova,|comparator required",
          "T,Nimi,,date<=,2023-13,kuukausi,,2023,Linja,inf,sitova,|target dayOrMonth",
          "T,Nimi,,>=,5,%,,joskus,Linja,inf,sitova,|period targetPeriod",
          "T,Nimi,,>=,5,%,,2023 vs 2020,Linja,inf,sitova,|period targetPeriod",
          "T,Nimi,,>=,5,%,,2023,,inf,sitova,|line required",
          "T,Nimi,,>=,5,%,,2023,Linja,arvaus,sitova,|line_src lineSource",
          "T,Nimi,,>=,5,%,,2023,Linja,inf,ehdoton,|binding binding",
          "T,,,>=,5,%,,2023,Linja,inf,sitova,|name_fi required",
          ",Nimi,,>=,5,%,,2023,Linja,inf,sitova,|id required"
        })
    void should_be_refused_in_the_column_that_is_wrong(String row, String expected) {
      assertThat(errors(HEADER + row + "\n")).containsExactly("2 " + expected);
    }

    @Test
    void may_have_a_decimal_comma_and_spaces_between_thousands() {
      ImportErrors errors = new ImportErrors();
      byte[] file =
          (HEADER.replace(',', ';') + "T;Nimi;;>=;11 200,5;kpl;;2023;Linja;inf;sitova;\n")
              .getBytes(StandardCharsets.UTF_8);
      PlannedTarget row =
          PlannedTarget.read(
              CsvTable.read(file, TargetColumn.class, errors).get(0), YEAR_2023, errors);
      assertThat(row.target().value()).isEqualByComparingTo("11200.5");
    }

    @Test
    void should_be_refused_as_windows_1252_where_it_shows() {
      byte[] file =
          (HEADER + "T,Nimi,määrä,>=,5,%,,2023,Linja,inf,sitova,\n")
              .getBytes(java.nio.charset.Charset.forName("windows-1252"));
      ImportErrors errors = new ImportErrors();
      assertThat(CsvTable.read(file, TargetColumn.class, errors)).isEmpty();
      assertThat(errors.inOrder().get(0).column()).isEqualTo("metric_text");
    }

    private List<String> errors(String text) {
      ImportErrors errors = new ImportErrors();
      CsvTable.read(text.getBytes(StandardCharsets.UTF_8), TargetColumn.class, errors)
          .forEach(row -> PlannedTarget.read(row, YEAR_2023, errors));
      return errors.inOrder().stream()
          .map(error -> error.line() + " " + error.column() + " " + error.error().code())
          .toList();
    }
  }

  static byte[] file() {
    try (InputStream file = TargetFileTest.class.getResourceAsStream("/demo/targets-2023.csv")) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
