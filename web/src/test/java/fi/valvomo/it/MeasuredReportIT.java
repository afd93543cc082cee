package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.SetTargets;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.notice.control.NoticeEvidence;
import fi.valvomo.notice.control.ReceiveNotice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.SubmissionWay;
import fi.valvomo.report.entity.TemplateField;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reports tell of indicators becomes measurements, and is looked at against targets. */
@ExtendWith(ArquillianExtension.class)
class MeasuredReportIT {

  private static final RelationType TYPE = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Noticing noticing;
  @Inject private Days days;
  @Inject private ReceiveNotice receiveNotice;
  @Inject private ReportedIndicator reportedIndicator;
  @Inject private Measurements measurements;
  @Inject private SetTargets setTargets;
  @Inject private ReadReports readReports;
  @Inject private SubmitReport submitReport;
  @Inject private ReportTemplates templates;
  @Inject private NoticeEvidence noticeEvidence;

  private Indicator indicator;

  @BeforeEach
  void an_indicator() {
    world.open();
    indicator = reportedIndicator.known();
  }

  @Test
  void an_accepted_report_should_become_a_measurement_of_its_unit_and_a_later_one_corrects_it() {
    UUID id = asking.report(TYPE);
    submit(id, "3");
    assertThat(current(id)).as("nothing counts before it is accepted").isEmpty();
    asking.sendBack(id);
    submit(id, "2");
    asking.accept(id);

    Measurement first = current(id).orElseThrow();
    assertThat(first.reading().value()).isEqualByComparingTo("2");
    assertThat(world.rows("measurement where source = 'REPORT' and source_id = '" + id + "'"))
        .isEqualTo(1);

    UUID again = otherReport(id);
    submit(again, "5");
    asking.accept(again);

    assertThat(current(id).orElseThrow().reading().value()).isEqualByComparingTo("5");
    assertThat(measurements.history(indicator.id(), asking.read(id).unitId(), 100))
        .filteredOn(told -> told.periodFrom().equals(asking.read(id).period().from()))
        .hasSize(2);
  }

  @Test
  void a_figure_that_misses_its_target_should_be_a_signal_beside_its_field() {
    UUID id = asking.report(TYPE);
    Period period = asking.read(id).period();
    setTargets.set(indicator.id(), new TargetScope(null, null), atMostOne(period), world.manager());

    submit(id, "1");
    assertThat(evidence(id)).isEmpty();
    asking.sendBack(id);
    submit(id, "4");

    assertThat(evidence(id)).hasSize(1);
    assertThat(evidence(id).get(0).details()).containsExactly("TARGET_MISSED", "4", "<= 1");
    String shown = Caller.of("officer").get("reports/" + id).json().toString();
    assertThat(shown).contains("4 ei täytä tavoitetta <= 1");
  }

  @Test
  void notices_of_the_period_should_be_known_but_confidential_ones_not() {
    LocalDate today = asking.today();
    UUID[] round = new UUID[1];
    days.during(
        () -> {
          round[0] =
              asking.open(
                  asking.order(
                      List.of(world.relation(TYPE).unitId()),
                      new Period(today.minusDays(3), today.plusDays(1))));
          days.now();
        });
    SelfMonitoringReport report = asking.read(asking.reportOf(round[0]));
    int before = noticeEvidence.known(report).incidents();

    noticing.byProducer(TYPE);

    assertThat(noticeEvidence.known(report).incidents()).isEqualTo(before + 1);
    receiveNotice.byOfficer(
        Noticing.incoming(NoticeKind.WHISTLEBLOWING, SenderRole.STAFF, report.unitId()),
        new ReporterFacts(null, null),
        world.officer2());
    assertThat(noticeEvidence.known(report).incidents()).isEqualTo(before + 1);
  }

  private void submit(UUID id, String deviations) {
    Map<String, Object> answers = new LinkedHashMap<>(asking.answers(id));
    answers.put(field(id).id(), new BigDecimal(deviations));
    submitReport.submit(id, answers, SubmissionWay.PORTAL, world.provider(TYPE));
  }

  private TemplateField field(UUID id) {
    return readReports
        .read(id, world.officer())
        .questions()
        .fields()
        .filter(field -> ReportedIndicator.CODE.equals(field.indicatorCode()))
        .findFirst()
        .orElseThrow();
  }

  /** Another template that asks the same unit of the same indicator and days. */
  private UUID otherReport(UUID id) {
    SelfMonitoringReport report = asking.read(id);
    UUID template = templates.inForce("UNIT_SELF_MONITORING", asking.today()).orElseThrow().id();
    UUID[] round = new UUID[1];
    days.during(
        () -> {
          RoundScope scope = new RoundScope(null, null, null, List.of(report.unitId()));
          round[0] = asking.open(new RoundOrder(template, report.period(), scope, 21, null));
          days.now();
        });
    return asking.reportOf(round[0]);
  }

  private Optional<Measurement> current(UUID id) {
    SelfMonitoringReport report = asking.read(id);
    return measurements.current(
        indicator.id(), new Subject(PartyType.UNIT, report.unitId()), report.period().from());
  }

  private List<Signal> evidence(UUID id) {
    return asking.read(id).submission().orElseThrow().signals().stream()
        .filter(signal -> signal.kind() == SignalKind.EVIDENCE)
        .toList();
  }

  private static TargetFacts atMostOne(Period period) {
    return new TargetFacts(
        Comparator.AT_MOST,
        BigDecimal.ONE,
        null,
        null,
        1,
        period.from(),
        period.to(),
        null,
        null,
        null,
        null,
        false,
        null);
  }
}
