package fi.valvomo.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.insight.entity.GroupFigure.Summing;
import fi.valvomo.insight.entity.MixWarning.Reason;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final int LEAST_UNITS = 5;
  private static final int MIX_PERCENT = 20;
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @Nested
  class Figures {

    @Test
    void should_weigh_units_by_their_clients_where_all_told_numerator_and_denominator() {
      GroupFigure figure = figure(indicator(Perspective.QUALITY), sum(8, "150", "200", "60"));
      assertThat(figure.summing()).isEqualTo(Summing.POOLED);
      assertThat(figure.value()).isEqualByComparingTo("75");
      assertThat(figure.n()).isEqualByComparingTo("200");
      assertThat(figure.smallN()).isFalse();
    }

    @Test
    void should_be_the_mean_of_units_where_somebody_told_no_parts() {
      GroupFigure figure = figure(indicator(Perspective.QUALITY), sum(8, null, null, "60.5"));
      assertThat(figure.summing()).isEqualTo(Summing.MEAN_OF_UNITS);
      assertThat(figure.value()).isEqualByComparingTo("60.5");
      assertThat(figure.n()).as("figures, since people are not known").isEqualByComparingTo("16");
    }

    @Test
    void should_be_marked_small_below_the_least_n_or_the_least_units() {
      assertThat(figure(indicator(Perspective.QUALITY), sum(5, "2", "4", "50")).smallN()).isTrue();
      assertThat(figure(indicator(Perspective.QUALITY), sum(5, "2", "5", "40")).smallN()).isFalse();
      assertThat(figure(indicator(Perspective.QUALITY), sum(4, "80", "90", "88")).smallN())
          .isTrue();
    }

    @Test
    void should_be_marked_small_where_units_counted_few_together() {
      assertThat(figure(kind(IndicatorKind.COUNT, null), sum(5, null, null, "0.2")).smallN())
          .as("sixteen figures make three")
          .isTrue();
      assertThat(figure(kind(IndicatorKind.COUNT, null), sum(5, null, null, "0.5")).smallN())
          .isFalse();
      assertThat(figure(kind(IndicatorKind.COUNT, 20), sum(5, null, null, "0.9")).smallN())
          .isTrue();
    }

    @Test
    void should_be_marked_small_where_nobody_knows_how_many_are_behind_it() {
      GroupSum partless = sum(8, null, null, "60.5");
      assertThat(figure(kind(IndicatorKind.SHARE, 5), partless).smallN()).isTrue();
      assertThat(figure(kind(IndicatorKind.NPS, 5), partless).smallN()).isTrue();
      assertThat(figure(kind(IndicatorKind.SHARE, null), partless).smallN())
          .as("the organiser asks for no least")
          .isFalse();
      assertThat(figure(kind(IndicatorKind.YES_NO, 5), partless).smallN()).isFalse();
    }

    @Test
    void should_not_be_more_than_all_when_the_running_month_is_told_early() {
      GroupFigure figure =
          GroupFigure.of(sum(8, "1", "9", "1"), indicator(Perspective.QUALITY), 10, LEAST_UNITS);
      assertThat(figure.told()).isEqualTo(16);
      assertThat(figure.expected()).isEqualTo(16);
    }

    @Test
    void should_be_left_out_of_what_is_published_when_small_and_nothing_else() {
      Comparison published =
          comparison(
              true,
              line(Perspective.QUALITY, sum(4, "80", "90", "88")),
              line(Perspective.STAFFING, sum(6, "80", "100", "80")));
      GroupFigure small = published.lines().get(0).figures().get(0);
      assertThat(small.hidden()).isTrue();
      assertThat(small.value()).isNull();
      assertThat(small.n()).isNull();
      assertThat(published.lines().get(1).figures().get(0).value()).isEqualByComparingTo("80");
      assertThat(
              comparison(false, line(Perspective.QUALITY, sum(4, "80", "90", "88")))
                  .lines()
                  .get(0)
                  .figures()
                  .get(0)
                  .value())
          .isNotNull();
    }
  }

  @Nested
  class Mix {

    @Test
    void should_warn_by_which_data_the_clients_differ() {
      List<MixWarning> warnings = mix(alike(), line(Perspective.CLIENT_MIX, of("60", "47")));
      assertThat(warnings).extracting(MixWarning::reason).containsExactly(Reason.CLIENT_MIX);
      assertThat(warnings.get(0).indicator().code()).isEqualTo("K1");
      assertThat(warnings.get(0).values())
          .extracting(value -> value.value().intValue())
          .containsExactly(60, 47);
    }

    @Test
    void should_keep_quiet_up_to_the_border() {
      assertThat(mix(alike(), line(Perspective.CLIENT_MIX, of("60", "48")))).isEmpty();
    }

    @Test
    void should_say_that_nothing_is_known_where_nobody_measured_clients() {
      assertThat(mix(alike(), line(Perspective.QUALITY, of("10", "90"))))
          .extracting(MixWarning::reason)
          .containsExactly(Reason.UNKNOWN);
    }

    @Test
    void should_say_of_whom_something_is_known() {
      assertThat(mix(alike(), line(Perspective.CLIENT_MIX, of("60", null))))
          .extracting(MixWarning::reason)
          .containsExactly(Reason.PARTLY_KNOWN);
    }

    @Test
    void should_warn_of_size_by_per_cent_and_of_language_by_points() {
      List<ComparedGroup> groups =
          List.of(
              new ComparedGroup(RelationType.OWN, 9, number("40"), number("0")),
              new ComparedGroup(RelationType.CONTRACT, 9, number("31.9"), number("20.1")));
      assertThat(mix(groups, line(Perspective.CLIENT_MIX, of("50", "50"))))
          .extracting(MixWarning::reason)
          .containsExactly(Reason.PLACES, Reason.LANGUAGE);
      assertThat(mix(alike(), line(Perspective.CLIENT_MIX, of("50", "50")))).isEmpty();
    }

    @Test
    void should_not_warn_where_there_is_one_group_only() {
      assertThat(mix(alike().subList(0, 1), line(Perspective.QUALITY, of("1", "2")))).isEmpty();
    }

    private List<ComparedGroup> alike() {
      return List.of(
          new ComparedGroup(RelationType.OWN, 9, number("40"), number("0")),
          new ComparedGroup(RelationType.CONTRACT, 9, number("32"), number("20")));
    }

    private List<MixWarning> mix(List<ComparedGroup> groups, ComparedLine... lines) {
      return new CaseMix(MIX_PERCENT).warnings(groups, List.of(lines));
    }

    private GroupSum[] of(String own, String contract) {
      return new GroupSum[] {
        new GroupSum(UUID.randomUUID(), RelationType.OWN, 9, 0, 9, null, null, number(own)),
        contract == null
            ? null
            : new GroupSum(
                UUID.randomUUID(), RelationType.CONTRACT, 9, 0, 9, null, null, number(contract))
      };
    }
  }

  private static Comparison comparison(boolean published, ComparedLine... lines) {
    return Comparison.of(
        UnitType.HOME_CARE,
        2025,
        LAST,
        LEAST_UNITS,
        published,
        List.of(),
        List.of(lines),
        new CaseMix(MIX_PERCENT));
  }

  private static ComparedLine line(Perspective perspective, GroupSum... sums) {
    List<GroupFigure> figures =
        Arrays.stream(sums)
            .map(
                sum ->
                    sum == null
                        ? GroupFigure.none(RelationType.CONTRACT, 9)
                        : figure(indicator(perspective), sum))
            .toList();
    return new ComparedLine(indicator(perspective), figures);
  }

  private static GroupFigure figure(ComparedIndicator indicator, GroupSum sum) {
    return GroupFigure.of(sum, indicator, 16, LEAST_UNITS);
  }

  private static GroupSum sum(int units, String above, String below, String mean) {
    return new GroupSum(
        UUID.randomUUID(),
        RelationType.OWN,
        units,
        0,
        16,
        number(above),
        number(below),
        number(mean));
  }

  private static ComparedIndicator indicator(Perspective perspective) {
    return indicator(perspective, IndicatorKind.SHARE, 5);
  }

  private static ComparedIndicator kind(IndicatorKind kind, Integer least) {
    return indicator(Perspective.QUALITY, kind, least);
  }

  private static ComparedIndicator indicator(
      Perspective perspective, IndicatorKind kind, Integer least) {
    return new ComparedIndicator(
        UUID.randomUUID(),
        "K1",
        "Koemittari",
        null,
        null,
        perspective,
        kind,
        Direction.UP,
        "%",
        PeriodKind.MONTH,
        BigDecimal.valueOf(100),
        least,
        1);
  }

  private static BigDecimal number(String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
