package fi.valvomo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.ReadScorecard;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.insight.control.CompareProduction;
import fi.valvomo.insight.entity.YearFigures;
import fi.valvomo.it.InTransaction;
import fi.valvomo.it.World;
import fi.valvomo.plan.control.ReckonRisks;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Millions of measurements judged at once, one correction judged, one scorecard read; a service of
 * a thousand units compared, and all units weighed.
 */
@ExtendWith(ArquillianExtension.class)
class TargetsBench {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);
  private static final LocalDate MONTH = LocalDate.of(2023, 5, 1);
  private static final int CALLS = 100;
  private static final int UNITS_OF_PAGE = 10;
  private static final double SLOWER_AT_MOST = 8;
  private static final double SCORECARD_AIM = 150;
  private static final double COMPARISON_AIM = 150;
  private static final int LAST_YEAR = 2024;
  private static final double MILLI = 1e6;

  @Inject private World world;
  @Inject private ManyMeasurements many;
  @Inject private TargetStatuses statuses;
  @Inject private ReadScorecard scorecards;
  @Inject private InTransaction inTransaction;
  @Inject private ManyCompared compared;
  @Inject private YearFigures years;
  @Inject private CompareProduction compare;
  @Inject private ReckonRisks risks;

  private long rows;

  @BeforeEach
  void measurements() {
    world.open();
    none();
    int units = Integer.getInteger("valvomo.bench.units", ManyMeasurements.UNITS);
    double brought = millis(() -> rows = many.bring(units));
    Figures.tell("targets.bring", rows / brought * 1000, "rows/s");
    compared.bring(units);
  }

  @AfterEach
  void none() {
    compared.remove();
    many.remove();
  }

  @Test
  void targets_judged_corrected_and_read() {
    many.makePlace();
    double plain = millis(many::copyPlainly);
    double judged = millis(() -> inTransaction.run(() -> statuses.judgeAll(TODAY)));
    many.settle();
    Figures.tell("targets.plain-copy", rows / plain * 1000, "rows/s");
    Figures.tell("targets.judge", rows / judged * 1000, "rows/s");
    Figures.tellAtMost(SLOWER_AT_MOST, "targets.ratio", judged / plain, "times");
    Figures.tell("targets.correction.p95", Figures.p95(corrections()), "ms");
    Figures.tellAtMost(SCORECARD_AIM, "targets.scorecard.p95", Figures.p95(reads()), "ms");
    Figures.tellAtMost(
        SCORECARD_AIM, "targets.producer-scorecard.p95", Figures.p95(wholeProducers()), "ms");
    double summed = millis(() -> inTransaction.run(years::tellAll));
    compared.summed();
    Figures.tell("comparison.sum", rows / summed * 1000, "rows/s");
    Figures.tellAtMost(COMPARISON_AIM, "comparison.p95", Figures.p95(comparisons()), "ms");
    Figures.tell("risk.reckon-all", millis(risks::all), "ms");
  }

  private double[] comparisons() {
    UnitType[] services = {
      UnitType.HOME_CARE, UnitType.ELDERLY_24H, UnitType.DENTAL, UnitType.DAY_ACTIVITY
    };
    double[] took = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      UnitType service = services[i % services.length];
      int year = LAST_YEAR - i % 3;
      took[i] = millis(() -> compare.of(service, year, false));
    }
    return took;
  }

  private double[] corrections() {
    double[] took = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      List<Touched> one =
          List.of(
              new Touched(
                  id("bench-indicator-" + (i % 30 + 1)), id("bench-unit-" + (i + 1)), MONTH));
      took[i] = millis(() -> inTransaction.run(() -> statuses.judgeTouched(one, TODAY)));
    }
    return took;
  }

  private double[] reads() {
    double[] took = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      // a unit's card holds the medians of its service too
      UUID unit = id("bench-unit-" + (i % 50 + 1));
      took[i] = millis(() -> scorecards.of(unit, world.officer()));
    }
    return took;
  }

  /**
   * The first page of each: ten units with all their targets, each beside the median of its
   * service.
   */
  private double[] wholeProducers() {
    double[] took = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      UUID producer = id("bench-producer-" + (i + 1));
      took[i] =
          millis(
              () ->
                  assertThat(
                          scorecards.parts(producer, UNITS_OF_PAGE, null, world.officer()).items())
                      .isNotEmpty());
    }
    return took;
  }

  private static UUID id(String name) {
    try {
      byte[] md5 = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(md5);
      return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double millis(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / MILLI;
  }
}
