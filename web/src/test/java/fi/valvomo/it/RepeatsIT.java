package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadRepeats;
import fi.valvomo.finding.control.ReadRepeats.RepeatPage;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.control.RecordSuccession;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
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
