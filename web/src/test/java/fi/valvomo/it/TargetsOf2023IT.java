package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.agreement.control.ImportTargets;
import fi.valvomo.agreement.control.ReadTargets;
import fi.valvomo.agreement.control.TargetImportReport;
import fi.valvomo.agreement.control.TellMeasurement;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.kernel.entity.RefusedException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 25 targets of 2023: imported, shown, measured and judged, each state spelled by hand. */
@ExtendWith(ArquillianExtension.class)
class TargetsOf2023IT {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  /** Code, first day of the period, then what is told and how the target stands with it. */
  private static final List<String> STATES =
      List.of(
          "S01  2023-01-01 | 51.9 MISSED | 52 MET | 52.1 MET",
          "S02  2023-01-01 | 11199 MISSED | 11200 MET | 11201 MET",
          "S03a 2023-01-01 | 2023-01-30 MET | 2023-01-31 MET | 2023-02-01 MISSED",
          "S03b 2023-06-01 | 2023-06-29 MET | 2023-06-30 MET | 2023-07-01 MISSED",
          "S04  2023-01-01 | 999 MISSED | 1000 MET | 1001 MET",
          "S05  2023-01-01 | 799 MET | 800 MET | 801 MISSED",
          "S06a 2023-01-01 | 0.9 MET | 1 MET | 1.1 MISSED",
          "S06b 2023-01-01 | 13.9 MET | 14 MET | 14.1 MISSED",
          "S07  2023-03-01 | 89.9 MISSED | 90 MET | 90.1 MET",
          "S08  2023-01-01 | 69.9 MISSED | 70 MET | 70.1 MET",
          "S09  2023-01-01 | 19.9 MISSED | 20 MET | 20.1 MET",
          "S10  2023-01-01 | 59.9 MISSED | 60 MET | 60.1 MET",
          "S11  2023-01-01 | 69.9 MISSED | 70 MET | 70.1 MET",
          "S12  2023-01-01 | 0 MISSED | 1 MET",
          "S13  2023-01-01 | 69.9 MISSED | 70 MET | 70.1 MET",
          "S14  2023-01-01 | 49.9 MISSED | 50 MET | 50.1 MET",
          "S15  2023-01-01 | 30.9 MET | 31 MISSED | 31.1 MISSED",
          "S16  2023-01-01 | 0.4 MISSED | 0.5 MET | 0.6 MET",
          "S17  2023-01-01 | 74.9 MISSED | 75 MET | 75.1 MET",
          "S18  2023-12-01 | 2023-12-30 MET | 2023-12-31 MET | 2024-01-01 MISSED",
          "S19  2023-12-01 | 2023-12-30 MET | 2023-12-31 MET | 2024-01-01 MISSED",
          "S20  2023-05-01 | 1.9 MET | 2 MET | 2.1 MISSED",
          "S21  2023-01-01 | 2023-12-30 MET | 2023-12-31 MET | 2024-01-01 MISSED");

  private static final List<String> WITHOUT_FIGURE = List.of("S22", "S23");

  @Inject private World world;
  @Inject private ImportTargets importTargets;
  @Inject private ReadTargets readTargets;
  @Inject private TellMeasurement tellMeasurement;
  @Inject private Indicators indicators;
  @Inject private Measurements measurements;
  @Inject private Standings standings;

  @BeforeEach
  void imported() {
    world.open();
    importTargets.commit(file(), FIRST, LAST, world.officer());
  }

  @Test
  void should_load_as_given_and_once_however_often() {
    TargetImportReport again = importTargets.preview(file(), FIRST, LAST);
    assertThat(again.errors()).isEmpty();
    assertThat(again.rows()).isEqualTo(25);
    assertThat(again.newTargets() + again.changedTargets()).isZero();
    assertThat(again.newIndicators() + again.changedIndicators()).isZero();
    assertThat(again.newLines() + again.newAgreements()).isZero();
    assertThat(codes()).hasSize(25).allSatisfy(code -> assertThat(target(code)).isNotNull());
  }

  @Test
  void should_stand_as_spelled_below_at_and_above_and_be_missing_where_nobody_told() {
    tellOfTheYearBefore();
    for (String line : STATES) {
      String[] cells = line.split("\\s*\\|\\s*");
      String code = cells[0].split("\\s+")[0];
      LocalDate period = LocalDate.parse(cells[0].split("\\s+")[1]);
      withdraw(code, period);
      assertThat(state(code, period)).as(code + " untold").isEqualTo("MISSING");
      for (int i = 1; i < cells.length; i++) {
        String[] told = cells[i].split(" ");
        tell(code, period, told[0]);
        assertThat(state(code, period)).as(code + " told " + told[0]).isEqualTo(told[1]);
      }
    }
  }

  @Test
  void a_promise_to_everybody_should_not_be_kept_by_a_mean() {
    GivenFigure mean =
        new GivenFigure(null, new BigDecimal("190"), new BigDecimal("100"), null, null);
    Indicator promise = indicators.byCode("S20").orElseThrow();
    LocalDate october = LocalDate.of(2023, 10, 1);
    Origin origin = new Origin(MeasurementSource.TYPED, null, null);
    assertThatThrownBy(
            () ->
                tellMeasurement.tell(
                    promise.id(), line("S20"), october, mean, origin, world.officer()))
        .hasMessageContaining("longestCase");

    for (int month = 1; month <= 12; month++) {
      withdraw("S20", LocalDate.of(2023, month, 1));
      tell("S20", LocalDate.of(2023, month, 1), "1.5");
    }
    assertThat(year("S20").state().name()).isEqualTo("MET");
    tell("S20", october, "2.5");
    assertThat(year("S20").value()).isEqualByComparingTo("2.5");
    assertThat(year("S20").state().name()).isEqualTo("MISSED");
  }

  @Test
  void should_be_shown_as_what_they_are_where_they_have_no_figure() {
    for (String code : WITHOUT_FIGURE) {
      assertThat(state(code, FIRST)).as(code).isEqualTo("NOT_MEASURABLE");
      assertThatThrownBy(() -> tell(code, FIRST, "5"))
          .isInstanceOf(RefusedException.class)
          .hasMessage("INDICATOR_UNDEFINED");
    }
  }

  @Test
  void should_not_be_better_than_a_year_of_which_nothing_is_known() {
    withdraw("S15", FIRST.minusYears(1));
    tell("S15", FIRST, "30");
    assertThat(standing("S15", FIRST).verdict().name()).isEqualTo("NO_PREVIOUS");
  }

  @Test
  void should_be_read_with_their_words_over_http() {
    Caller officer = Caller.of("officer");
    String agreement = target("S01").agreementId().toString();
    var shown = officer.get("targets?agreement=" + agreement).items().getJsonObject(0);
    assertThat(shown.getString("code")).isEqualTo("S01");
    assertThat(shown.getString("aim")).isEqualTo("vähintään 52 % tehtävistä (<=6 min)");
    assertThat(shown.isNull("nameSv")).isTrue();
  }

  private void tellOfTheYearBefore() {
    withdraw("S15", FIRST.minusYears(1));
    tell("S15", FIRST.minusYears(1), "31");
  }

  private List<String> codes() {
    return java.util.stream.Stream.concat(
            STATES.stream().map(line -> line.split("\\s+")[0]), WITHOUT_FIGURE.stream())
        .toList();
  }

  private TargetRow target(String code) {
    UUID indicator = indicators.byCode(code).orElseThrow().id();
    return readTargets.list(null, indicator, false, 10, null, world.officer()).items().get(0);
  }

  private Subject line(String code) {
    UUID agreement = target(code).agreementId();
    return new Subject(
        PartyType.SERVICE_LINE,
        UUID.fromString(
            Caller.of("officer")
                .get("agreements/" + agreement)
                .json()
                .getJsonArray("parties")
                .getJsonObject(0)
                .getString("partyId")));
  }

  private StandingRow standing(String code, LocalDate period) {
    Indicator indicator = indicators.byCode(code).orElseThrow();
    return standings.of(indicator.id(), line(code).id(), period).stream()
        .filter(row -> row.period().kind() == indicator.periodKind())
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not judged in " + period));
  }

  private StandingRow year(String code) {
    Indicator indicator = indicators.byCode(code).orElseThrow();
    return standings.of(indicator.id(), line(code).id(), FIRST).stream()
        .filter(row -> row.period().kind() == PeriodKind.YEAR)
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " has no year"));
  }

  private String state(String code, LocalDate period) {
    return standing(code, period).state().name();
  }

  private void withdraw(String code, LocalDate period) {
    Indicator indicator = indicators.byCode(code).orElseThrow();
    measurements
        .current(indicator.id(), line(code), period)
        .ifPresent(
            told -> tellMeasurement.withdraw(told.id(), told.version(), "Alusta", world.officer()));
  }

  private void tell(String code, LocalDate period, String told) {
    Indicator indicator = indicators.byCode(code).orElseThrow();
    GivenFigure figure =
        indicator.kind() == IndicatorKind.MILESTONE
            ? new GivenFigure(null, null, null, LocalDate.parse(told), null)
            : new GivenFigure(new BigDecimal(told), null, null, null, null);
    Origin origin = new Origin(MeasurementSource.TYPED, null, null);
    Measurement known = measurements.current(indicator.id(), line(code), period).orElse(null);
    if (known == null) {
      tellMeasurement.tell(indicator.id(), line(code), period, figure, origin, world.officer());
    } else {
      tellMeasurement.correct(
          known.id(), known.version(), figure, origin, "Seuraava arvo", world.officer());
    }
  }

  private static byte[] file() {
    try (InputStream file = ImportTargets.class.getResourceAsStream("/demo/targets-2023.csv")) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
