package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.control.EarlierFindings.EarlierFinding;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadRepeats;
import fi.valvomo.finding.control.ReadRepeats.RepeatPage;
import fi.valvomo.finding.control.WithdrawFinding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.control.RecordSuccession;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RepeatsIT {

  @Inject private World world;
  @Inject private SeriousFindings findings;
  @Inject private AssessRepeat assessRepeat;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadRepeats readRepeats;
  @Inject private RepeatAssessments assessments;
  @Inject private RecordSuccession recordSuccession;
  @Inject private NewProducers newProducers;
  @Inject private Course course;
  @Inject private CloseFinding closeFinding;
  @Inject private WithdrawFinding withdrawFinding;
  @Inject private Findings all;
  @Inject private InTransaction inTransaction;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void the_same_criterion_in_the_same_unit_should_ask_a_person() {
    SteeringRelation relation = world.relation(RelationType.CONTRACT);
    UUID earlier = findings.record(Severity.MINOR, relation, "STAFF-02");
    assertThat(findings.current(earlier)).doesNotContain("assess-repeat");
    UUID id = findings.record(Severity.SIGNIFICANT, relation, "STAFF-02");

    assertThat(findings.current(id)).contains("assess-repeat");
    assertThat(readRepeats.of(id, world.officer()).earlier())
        .anySatisfy(
            found -> {
              assertThat(found.row().id()).isEqualTo(earlier);
              assertThat(found.bond()).isEqualTo(Bond.SAME_UNIT);
            });
  }

  @Test
  void only_yes_should_make_the_demands_stricter_and_tell_the_manager() {
    SteeringRelation relation = world.relation(RelationType.OWN);
    findings.record(Severity.MINOR, relation, "STAFF-03");
    UUID no = findings.record(Severity.SIGNIFICANT, relation, "STAFF-03");
    assessRepeat.assess(no, false, "Eri syy", world.officer());

    assertThat(assessments.isRepeatedBreach(no)).isFalse();
    assertThat(findings.current(no)).containsExactly("propose-plan");
    assertThat(findings.finding(no).planDeadline().days()).isEqualTo(10);

    UUID yes = findings.record(Severity.MINOR, relation, "STAFF-03");
    assessRepeat.assess(yes, true, "Sama syy kolmannen kerran", world.officer());
    assertThat(assessments.isRepeatedBreach(yes)).isTrue();
    assertThat(findings.lastGrading(yes).order().repeated()).isTrue();
    assertThat(findings.current(yes)).containsExactlyInAnyOrder("propose-plan", "note-repeated");

    noteFinding.repeated(yes, "Johto tietää", world.manager());
    assertThat(findings.current(yes)).containsExactly("propose-plan");
  }

  @Test
  void another_unit_of_the_producer_should_count_through_renames_and_other_business_ids() {
    Producer producer = newProducers.producer();
    UUID earlier = findings.record(Severity.MINOR, newProducers.unit(producer.id()), "STAFF-02");
    newProducers.renewed(producer);

    UUID id = findings.record(Severity.MINOR, newProducers.unit(producer.id()), "STAFF-02");

    assertThat(findings.current(id)).contains("assess-repeat");
    assertThat(readRepeats.of(id, world.officer()).earlier())
        .extracting(found -> found.row().id(), EarlierFinding::bond)
        .containsExactly(tuple(earlier, Bond.SAME_PRODUCER));
  }

  @Test
  void another_criterion_and_a_good_practice_should_not_count() {
    SteeringRelation unit = newProducers.unit(newProducers.producer().id());
    findings.record(Severity.MINOR, unit, "STAFF-03");
    findings.record(Severity.POSITIVE, unit, "STAFF-02");

    UUID id = findings.record(Severity.MINOR, unit, "STAFF-02");

    assertThat(findings.current(id)).doesNotContain("assess-repeat");
  }

  @Test
  void only_what_lies_within_the_time_that_is_set_should_count() {
    SteeringRelation unit = newProducers.unit(newProducers.producer().id());
    findings.record(Severity.MINOR, unit, "STAFF-02");
    findings.record(Severity.MINOR, unit, "STAFF-03");
    ZonedDateTime now = clock.instant().atZone(Deadline.ZONE);
    int months =
        readRepeats.of(findings.record(Severity.MINOR, unit, null), world.officer()).months();
    try {
      time.begin(now.plusMonths(months).minusDays(1).toInstant());
      assertThat(findings.current(findings.record(Severity.MINOR, unit, "STAFF-02")))
          .contains("assess-repeat");
      time.begin(now.plusMonths(months).plusDays(1).toInstant());
      assertThat(findings.current(findings.record(Severity.MINOR, unit, "STAFF-03")))
          .doesNotContain("assess-repeat");
    } finally {
      time.end();
    }
  }

  @Test
  void a_likeness_should_be_judged_before_the_finding_is_closed() {
    SteeringRelation unit = newProducers.unit(newProducers.producer().id());
    UUID earlier = findings.record(Severity.MINOR, unit, "STAFF-02");
    UUID id = findings.record(Severity.MINOR, unit, "STAFF-02");
    course.reportDone(id);
    course.verify(id, true);
    assertThatThrownBy(() -> closeFinding.close(id, "Valmis", world.officer()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(GradingRefusal.REPEAT_UNASSESSED));

    inTransaction.run(() -> withdrawFinding.withdraw(all.get(earlier), "Virhe", world.officer()));
    assertThatThrownBy(() -> assessRepeat.assess(id, true, "Sama syy", world.officer()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(GradingRefusal.NO_REPEATS));
    assessRepeat.assess(id, false, "Aiempi poistettiin", world.officer());
    closeFinding.close(id, "Valmis", world.officer());

    assertThat(findings.finding(id).state()).isEqualTo(FindingState.CLOSED);
  }

  @Test
  void a_new_producer_should_inherit_what_its_predecessor_did() {
    SteeringRelation old = world.relation(RelationType.GRANT);
    SteeringRelation next = world.relation(RelationType.VOUCHER);
    UUID earlier = findings.record(Severity.MINOR, old, "STAFF-04");
    UUID id = findings.record(Severity.MINOR, next, "STAFF-04");
    assertThat(findings.current(id)).doesNotContain("assess-repeat");

    recordSuccession.record(
        next.producerId(),
        old.producerId(),
        old.validFrom(),
        "Liiketoimintakauppa",
        world.officer());

    assertThat(findings.current(id)).contains("assess-repeat");
    RepeatPage page = readRepeats.of(id, world.officer());
    assertThat(page.earlier())
        .anySatisfy(
            found -> {
              assertThat(found.row().id()).isEqualTo(earlier);
              assertThat(found.bond()).isEqualTo(Bond.PREDECESSOR);
            });
  }
}
