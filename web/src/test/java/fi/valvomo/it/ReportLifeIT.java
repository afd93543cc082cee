package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.DecideMissing;
import fi.valvomo.report.control.FindingFromReport;
import fi.valvomo.report.control.GiveReportTime;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.ReportSubmission;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReportLifeIT {

  /** A lot is a hundred; some units stand in no relation now. */
  private static final int MORE_THAN_A_LOT = 130;

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private GiveReportTime giveTime;
  @Inject private DecideMissing decideMissing;
  @Inject private FindingFromReport findingFromReport;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void own_and_purchased_should_take_the_same_steps_through_return_and_correction() {
    Map<RelationType, List<String>> steps = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      UUID id = asking.report(type);
      asking.submit(id);
      asking.sendBack(id);
      assertThat(asking.read(id).state()).isEqualTo(ReportState.RETURNED);
      asking.submit(id);
      asking.accept(id);
      assertThat(asking.read(id).state()).isEqualTo(ReportState.ACCEPTED);
      assertThat(asking.current(id)).isEmpty();
      steps.put(type, asking.steps(id));
    }
    assertThat(steps.values())
        .allSatisfy(
            taken -> assertThat(taken).containsExactly("fill-in", "review", "correct", "review"));
  }

  @Test
  void a_round_of_more_units_than_one_lot_should_start_them_all() {
    List<UUID> units =
        Caller.of("officer").get("units?limit=500").items().getValuesAs(JsonObject.class).stream()
            .map(row -> UUID.fromString(row.getString("id")))
            .limit(MORE_THAN_A_LOT)
            .toList();
    assertThat(units).hasSize(MORE_THAN_A_LOT);

    UUID round = asking.opened(units);

    assertThat(asking.rows(round))
        .hasSizeGreaterThan(100)
        .allSatisfy(row -> assertThat(row.caseNumber()).isNotNull());
  }

  @Test
  void a_receipt_should_stand_in_the_case_with_number_time_and_digest() {
    UUID id = asking.report(RelationType.CONTRACT);
    asking.submit(id);

    ReportSubmission sent = asking.read(id).submission().orElseThrow();
    assertThat(sent.receipt()).matches("VALV \\d{4}-\\d{6}/1");
    assertThat(sent.sha256()).matches("[0-9a-f]{64}");
    assertThat(
            world.rows(
                "document where kind = 'REPORT_RECEIPT' and visible_to_provider and id = '"
                    + sent.documentId()
                    + "'"))
        .isEqualTo(1);
    assertThat(told(id, "REPORT_SUBMITTED")).isEqualTo(1);
  }

  @Test
  void a_missed_day_should_make_the_report_missing_and_ask_an_officer() {
    UUID id = asking.report(RelationType.VOUCHER);
    LocalDate due = asking.read(id).deadline().dueOn();
    days.during(
        () -> {
          days.goPast(due);
          assertThat(asking.read(id).state()).isEqualTo(ReportState.MISSING);
          assertThat(asking.current(id)).containsExactlyInAnyOrder("fill-in", "decide-missing");
          assertThat(told(id, "REPORT_DUE_SOON")).isEqualTo(1);
          assertThat(told(id, "REPORT_DUE_TODAY")).isEqualTo(1);
          assertThat(mailed(id, "REPORT_MISSING")).isEqualTo(1);
          decideMissing.extend(id, due.plusDays(10), "Viive on ymmärrettävä", world.officer());
          assertThat(asking.read(id).state()).isEqualTo(ReportState.OPEN);
          LocalDate moved = asking.read(id).deadline().dueOn();
          days.goPast(moved);
          assertThat(told(id, "REPORT_MISSING")).isEqualTo(2);
          decideMissing.leave(id, "Tuottaja ei vastaa", world.officer());
          assertThat(asking.read(id).state()).isEqualTo(ReportState.MISSING);
          assertThat(asking.current(id)).isEmpty();
          assertThat(asking.read(id).answers()).isEmpty();
        });
  }

  @Test
  void what_comes_late_should_be_taken_in_and_marked_late() {
    UUID id = asking.report(RelationType.OWN);
    days.during(
        () -> {
          days.goPast(asking.read(id).deadline().dueOn());
          asking.submit(id);
          assertThat(asking.read(id).late()).isTrue();
          assertThat(asking.current(id)).containsExactly("review");
          assertThat(told(id, "REPORT_SUBMITTED_LATE")).isEqualTo(1);
        });
  }

  @Test
  void more_time_should_be_asked_for_and_decided_on() {
    UUID id = asking.report(RelationType.GRANT);
    LocalDate due = asking.read(id).deadline().dueOn();
    giveTime.ask(id, due.plusDays(7), "Vastaava on lomalla", world.provider(RelationType.GRANT));
    assertThat(asking.current(id)).containsExactlyInAnyOrder("fill-in", "decide-report-extension");

    giveTime.grant(id, null, "Peruste on hyvä", world.officer());

    assertThat(asking.read(id).deadline().dueOn()).isAfter(due);
    giveTime.ask(id, due.plusDays(40), "Vielä", world.provider(RelationType.GRANT));
    giveTime.refuse(id, "Ei enää", world.officer());
    giveTime.ask(id, due.plusDays(50), "Sittenkin", world.provider(RelationType.GRANT));
    asking.submit(id);
    assertThat(asking.current(id)).as("the request is moot").containsExactly("review");
  }

  @Test
  void a_finding_should_be_made_from_a_field_in_the_same_case() {
    UUID id = asking.report(RelationType.CONTRACT);
    asking.submit(id);
    String field = asking.answers(id).keySet().iterator().next();

    var finding =
        findingFromReport.make(
            id, field, Severity.MINOR, Scope.ISOLATED, null, null, world.officer());

    assertThat(finding.caseId()).isEqualTo(asking.read(id).caseId());
    assertThat(finding.title()).isNotBlank();
    assertThat(finding.description()).contains("omavalvontaraportissaan");
  }

  private long told(UUID id, String kind) {
    return world.rows("case_event where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  private long mailed(UUID id, String kind) {
    return world.rows("outgoing_mail where subject_id = '" + id + "' and kind = '" + kind + "'");
  }
}
