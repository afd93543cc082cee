package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.plan.entity.RiskFactSources;
import fi.valvomo.plan.entity.RiskFactSources.Looking;
import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which findings a risk counts as late: the plan first, then the correction. */
@ExtendWith(ArquillianExtension.class)
class OverdueFindingsIT {

  private static final LocalDate TODAY = LocalDate.now(Deadline.ZONE);
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final LocalDate LATER = TODAY.plusDays(30);

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private SeriousFindings findings;
  @Inject private Persons persons;
  @Inject private RiskFactSources facts;
  @Inject private InTransaction inTransaction;

  private SteeringRelation unit;
  private UUID finding;

  @BeforeEach
  void a_finding() {
    world.open();
    unit = newProducers.unit(newProducers.producer().id());
    finding = findings.record(Severity.SIGNIFICANT, unit, null);
  }

  @Test
  void a_plan_that_is_not_there_after_its_last_day_should_be_late() {
    stands("OPEN", true, YESTERDAY, LATER);
    assertThat(overdue()).isEqualTo(1);
    stands("PLAN_RETURNED", true, YESTERDAY, LATER);
    assertThat(overdue()).isEqualTo(1);
    stands("OPEN", true, TODAY, LATER);
    assertThat(overdue()).as("its last day is still a day").isZero();
  }

  @Test
  void a_plan_that_was_sent_should_not_be_late_any_more() {
    for (String state : List.of("PLAN_SUBMITTED", "PLAN_ACCEPTED")) {
      stands(state, true, YESTERDAY, LATER);
      assertThat(overdue()).as(state).isZero();
    }
  }

  @Test
  void a_correction_should_be_late_after_its_last_day_whether_a_plan_is_asked_for_or_not() {
    for (String state : List.of("PLAN_SUBMITTED", "PLAN_ACCEPTED")) {
      stands(state, true, LATER, YESTERDAY);
      assertThat(overdue()).as(state).isEqualTo(1);
    }
    stands("OPEN", false, null, YESTERDAY);
    assertThat(overdue()).isEqualTo(1);
    stands("OPEN", false, null, TODAY);
    assertThat(overdue()).isZero();
    stands("OPEN", false, null, null);
    assertThat(overdue()).as("no day is set").isZero();
  }

  @Test
  void what_the_producer_has_done_or_nobody_waits_for_should_not_be_late() {
    for (String state : List.of("REPORTED_DONE", "VERIFIED", "CLOSED", "WITHDRAWN", "DRAFT")) {
      stands(state, false, null, YESTERDAY);
      assertThat(overdue()).as(state).isZero();
    }
  }

  @Test
  void each_finding_should_count_and_those_of_other_units_should_not() {
    stands("OPEN", false, null, YESTERDAY);
    UUID other = findings.record(Severity.SERIOUS, unit, null);
    assertThat(overdue()).isEqualTo(1);
    finding = other;
    stands("PLAN_ACCEPTED", true, LATER, YESTERDAY);
    assertThat(overdue()).isEqualTo(2);
    unit = newProducers.unit(unit.producerId());
    assertThat(overdue()).isZero();
  }

  /** How findings come there is lived through elsewhere; here only where they stand matters. */
  private void stands(String state, boolean planRequired, LocalDate planDue, LocalDate due) {
    persons.execute(
        "update finding set state = '%s', plan_required = %s, plan_due_on = %s, due_on = %s where id = '%s'"
            .formatted(state, planRequired, day(planDue), day(due), finding));
  }

  private static String day(LocalDate day) {
    return day == null ? "null" : "date '" + day + "'";
  }

  private int overdue() {
    int[] counted = new int[1];
    inTransaction.run(
        () ->
            counted[0] =
                facts
                    .read(unit.unitId(), new Looking(TODAY, TODAY, TODAY, TODAY.minusYears(1)))
                    .get(0)
                    .amounts()
                    .get(RiskFactor.OVERDUE_FINDINGS));
    return counted[0];
  }
}
