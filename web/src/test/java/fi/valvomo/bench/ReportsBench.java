package fi.valvomo.bench;

import fi.valvomo.engine.EngineProducer;
import fi.valvomo.it.Asking;
import fi.valvomo.it.World;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.ReadRounds;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundRow;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SubmissionWay;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A round for two thousand units: how soon it answers and all can report; and the sending itself.
 */
@ExtendWith(ArquillianExtension.class)
class ReportsBench {

  private static final int FIELDS = 60;
  private static final int SENDINGS = 200;
  private static final double ANSWERED_MS = 1_000;
  private static final double ALL_RUN_S = 60;
  private static final double PATIENCE_S = 600;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  @Inject private World world;
  @Inject private ManyUnits units;
  @Inject private SixtyFields template;
  @Inject private Asking asking;
  @Inject private OpenRound openRound;
  @Inject private ReadRounds readRounds;
  @Inject private SubmitReport submitReport;
  @Inject private EngineProducer engine;

  @BeforeEach
  void two_thousand() {
    world.open();
    units.bring();
  }

  @AfterEach
  void gone() {
    units.remove();
  }

  @Test
  void a_round_for_two_thousand_units_and_the_sending_of_reports() {
    UUID version = template.ready(FIELDS, world.manager());
    RoundScope area = new RoundScope(RelationType.CONTRACT, null, ManyUnits.AREA, List.of());
    RoundOrder order = new RoundOrder(version, Asking.someTime(), area, 21, null);
    long began = System.nanoTime();
    UUID round = openRound.open(order, world.officer()).id();
    double answered = (System.nanoTime() - began) / MILLI;
    Figures.tellAtMost(ANSWERED_MS, "reports.round-2000.answered", answered, "ms");
    while (progress(round).started() < progress(round).asked()
        && System.nanoTime() - began < PATIENCE_S * SECOND) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    Figures.tellAtMost(
        ALL_RUN_S, "reports.round-2000.all-run", (System.nanoTime() - began) / SECOND, "s");
    Figures.tell("reports.round-2000.units", progress(round).started(), "units");
    send(asking.rows(round));
  }

  private RoundRow progress(UUID round) {
    return readRounds.read(round, world.officer()).row();
  }

  private void send(List<ReportRow> rows) {
    engine.stopTimers();
    try {
      double[] took = new double[Math.min(SENDINGS, rows.size())];
      for (int i = 0; i < took.length; i++) {
        long began = System.nanoTime();
        submitReport.submit(rows.get(i).id(), answers(i), SubmissionWay.PORTAL, units.provider());
        took[i] = (System.nanoTime() - began) / MILLI;
      }
      Figures.tell("reports.submit-60-fields.p95", Figures.p95(took), "ms");
      Figures.tell("reports.submit-60-fields.median", Figures.median(took), "ms");
    } finally {
      engine.startTimers();
    }
  }

  private static Map<String, Object> answers(int turn) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < FIELDS; i++) {
      answers.put(SixtyFields.field(i), BigDecimal.valueOf(i + turn));
    }
    return answers;
  }
}
