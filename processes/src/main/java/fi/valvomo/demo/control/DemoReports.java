package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.control.DecideMissing;
import fi.valvomo.report.control.GiveReportTime;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.ReviewReport;
import fi.valvomo.report.control.SaveReport;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SubmissionWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens to the reports of the demo's rounds, by the commands that people use. */
@ApplicationScoped
@Transactional
public class DemoReports {

  /** Days for an answer. */
  static final int DAYS = 21;

  private static final int CYCLE = 4;

  @Inject private OpenRound openRound;
  @Inject private ReadReports readReports;
  @Inject private SaveReport saveReport;
  @Inject private SubmitReport submitReport;
  @Inject private ReviewReport reviewReport;
  @Inject private GiveReportTime giveTime;
  @Inject private DecideMissing decideMissing;
  @Inject private ReportTemplates templates;
  @Inject private DemoAnswers answers;
  @Inject private DemoCast cast;

  /** An officer asks these units for a report of a period. */
  UUID open(String template, Period period, List<UUID> units, boolean recurs) {
    UUID version = templates.inForce(template, readReports.today()).orElseThrow().id();
    RoundScope scope = new RoundScope(null, null, null, units);
    RoundOrder order = new RoundOrder(version, period, scope, DAYS, recurs ? CYCLE : null);
    return openRound.open(order, officer()).id();
  }

  void submit(UUID round, DemoPlace place, int turn) {
    of(round, place)
        .ifPresent(
            id -> submitReport.submit(id, whole(id, turn), SubmissionWay.PORTAL, place.provider()));
  }

  /** Half of it is typed. */
  void begin(UUID round, DemoPlace place, int turn) {
    of(round, place)
        .ifPresent(
            id -> {
              Map<String, Object> half = whole(id, turn);
              half.keySet().retainAll(half.keySet().stream().limit(half.size() / 2).toList());
              saveReport.save(id, () -> 0, half, place.provider());
            });
  }

  void accept(UUID round, DemoPlace place) {
    of(round, place)
        .ifPresent(id -> reviewReport.accept(id, "Kiitos huolellisesta raportista.", officer()));
  }

  void sendBack(UUID round, DemoPlace place) {
    of(round, place)
        .ifPresent(
            id ->
                reviewReport.sendBack(
                    id,
                    "Täydentäkää henkilöstöä koskevaa kohtaa.",
                    Map.of(staffField(id), "Mihin luku perustuu? Liittäkää vuorolista."),
                    officer()));
  }

  void askForTime(UUID round, DemoPlace place) {
    of(round, place)
        .ifPresent(
            id -> {
              LocalDate due = readReports.read(id, officer()).report().deadline().dueOn();
              String why = "Vastuuhenkilö on vaihtunut ja perehtyy tehtävään.";
              giveTime.ask(id, due.plusDays(7), why, place.provider());
            });
  }

  /** The last day has passed and nothing came: that is what is known. */
  void leaveMissing(UUID round, DemoPlace place) {
    of(round, place)
        .ifPresent(
            id ->
                decideMissing.leave(
                    id, "Tuottaja ei vastannut muistutuksista huolimatta.", officer()));
  }

  private String staffField(UUID id) {
    return readReports
        .read(id, officer())
        .questions()
        .fields()
        .filter(field -> field.id().startsWith("staff"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Map<String, Object> whole(UUID id, int turn) {
    return answers.to(readReports.read(id, officer()).questions(), turn);
  }

  private Optional<UUID> of(UUID round, DemoPlace place) {
    ReportFilter filter = ReportFilter.ofRound(round, readReports.today());
    return readReports.list(filter, officer(), null, 100).items().stream()
        .filter(row -> row.unitId().equals(place.unitId()))
        .map(ReportRow::id)
        .findFirst();
  }

  private Viewer officer() {
    return cast.person("officer");
  }
}
