package fi.valvomo.it;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.ReviewReport;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplateState;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.SubmissionWay;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.control.WhereItStands.StepState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks units for reports and answers them, by the commands that people use. */
@ApplicationScoped
public class Asking {

  static final String TEMPLATE = "MEDICATION_SAFETY";

  private static final AtomicInteger PERIODS = new AtomicInteger();

  @Inject private World world;
  @Inject private Days days;
  @Inject private OpenRound openRound;
  @Inject private ReadReports readReports;
  @Inject private SubmitReport submitReport;
  @Inject private ReviewReport reviewReport;
  @Inject private ReportTemplates templates;
  @Inject private WhereItStands whereItStands;
  @Inject private WholeAnswers wholeAnswers;
  @Inject private Clock clock;

  /** A report of one unit of the relation's producer, asked for and ready to be filled in. */
  public UUID report(RelationType type) {
    return reportOf(opened(List.of(world.relation(type).unitId())));
  }

  /** A round that asks these units, of a period of which nobody else was asked. */
  public UUID opened(List<UUID> units) {
    UUID[] round = new UUID[1];
    days.during(
        () -> {
          round[0] = open(order(units, someTime()));
          days.now();
        });
    return round[0];
  }

  /** Opens a round; its processes start when time next goes on. */
  public UUID open(RoundOrder order) {
    return openRound.open(order, world.officer()).id();
  }

  public RoundOrder order(List<UUID> units, Period period) {
    return new RoundOrder(template(), period, new RoundScope(null, null, null, units), 21, null);
  }

  /** A report of the relation's unit on another template than the usual one. */
  public UUID reportOn(String templateCode, RelationType type) {
    UUID[] round = new UUID[1];
    RoundOrder usual = order(List.of(world.relation(type).unitId()), someTime());
    days.during(
        () -> {
          round[0] =
              open(
                  new RoundOrder(
                      usual.name(),
                      templates.inForce(templateCode, today()).orElseThrow().id(),
                      usual.period(),
                      usual.scope(),
                      usual.days(),
                      null));
          days.now();
        });
    return reportOf(round[0]);
  }

  /** Drafts of the template that others have left. */
  public List<UUID> drafts() {
    return templates.of(TEMPLATE).stream()
        .filter(version -> version.stateOn(today()) == ReportTemplateState.DRAFT)
        .map(ReportTemplate::id)
        .toList();
  }

  public UUID template() {
    return templates.inForce(TEMPLATE, today()).orElseThrow().id();
  }

  /** Four months somewhere in the past: no two tests ask for the same. */
  public static Period someTime() {
    LocalDate from = LocalDate.of(1800, 1, 1).plusYears(2L * PERIODS.getAndIncrement());
    return new Period(from, from.plusMonths(4).minusDays(1));
  }

  public List<ReportRow> rows(UUID round) {
    return readReports
        .list(ReportFilter.ofRound(round, today()), world.officer(), null, 500)
        .items();
  }

  public UUID reportOf(UUID round) {
    return rows(round).get(0).id();
  }

  public SelfMonitoringReport read(UUID id) {
    return readReports.read(id, world.officer()).report();
  }

  /** Whole answers to the questions of a report, as a careful unit gives them. */
  public Map<String, Object> answers(UUID id) {
    return wholeAnswers.to(readReports.read(id, world.officer()).questions());
  }

  public String unitName(SelfMonitoringReport report) {
    return readReports.read(report.id(), world.officer()).names().unitName();
  }

  public void submit(UUID id) {
    submitReport.submit(id, answers(id), SubmissionWay.PORTAL, world.provider(read(id).relation()));
  }

  public void sendBack(UUID id) {
    String field = answers(id).keySet().iterator().next();
    reviewReport.sendBack(id, "Täydennä", Map.of(field, "Tarkista luku"), world.officer());
  }

  public void accept(UUID id) {
    reviewReport.accept(id, null, world.officer());
  }

  public List<String> steps(UUID id) {
    return whereItStands.steps("report-round", id, world.officer()).stream()
        .filter(step -> step.state() != StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  public List<String> current(UUID id) {
    return whereItStands.steps("report-round", id, world.officer()).stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  public SteeringRelation relation(RelationType type) {
    return world.relation(type);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
