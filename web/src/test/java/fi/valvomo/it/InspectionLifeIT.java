package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.CloseInspection;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.InspectionSteps;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InspectionLifeIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private ConductVisit conductVisit;
  @Inject private CommentDraft commentDraft;
  @Inject private CloseInspection closeInspection;
  @Inject private ReadFinding readFinding;
  @Inject private Letters letters;
  @Inject private Course course;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_announced_inspection_should_take_the_same_steps_whatever_the_relation() {
    Map<RelationType, List<String>> sequences = new HashMap<>();
    for (RelationType relation : RelationType.values()) {
      UUID id = visits.underway(relation);
      UUID finding = visits.finding(id, Severity.SIGNIFICANT);
      visits.end(id);
      visits.sendDraft(id);
      visits.comment(id, relation, finding, Stance.DISAGREE);
      visits.assess(id, finding, CommentOutcome.REJECTED);
      visits.issue(id);
      closeInspection.close(id, "Kertomus on annettu.", world.officer());

      assertThat(visits.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
      assertThat(finding(finding).state()).isEqualTo(FindingState.OPEN);
      sequences.put(relation, visits.steps(id));
    }
    assertThat(sequences.values())
        .allSatisfy(
            steps ->
                assertThat(steps)
                    .containsExactly(
                        InspectionSteps.PREPARE,
                        InspectionSteps.SEND_NOTICE,
                        InspectionSteps.PRE_QUESTIONNAIRE,
                        InspectionSteps.CONDUCT,
                        InspectionSteps.DRAFT_REPORT,
                        InspectionSteps.COMMENT,
                        InspectionSteps.ASSESS_COMMENTS,
                        InspectionSteps.ISSUE_FINAL,
                        InspectionSteps.CLOSE));
  }

  @Test
  void an_unannounced_inspection_should_take_the_same_steps_whatever_the_relation() {
    Map<RelationType, List<String>> sequences = new HashMap<>();
    for (RelationType relation : RelationType.values()) {
      UUID id = visits.prepared(visits.unannounced(relation));
      conductVisit.start(id, world.officer());
      visits.end(id);
      visits.sendDraft(id);
      commentDraft.comment(id, List.of(), world.provider(relation));
      visits.issue(id);
      closeInspection.close(id, "Kertomus on annettu.", world.officer());

      sequences.put(relation, visits.steps(id));
    }
    assertThat(sequences.values())
        .allSatisfy(
            steps ->
                assertThat(steps)
                    .containsExactly(
                        InspectionSteps.PREPARE,
                        InspectionSteps.CONDUCT,
                        InspectionSteps.DRAFT_REPORT,
                        InspectionSteps.COMMENT,
                        InspectionSteps.ISSUE_FINAL,
                        InspectionSteps.CLOSE));
  }

  @Test
  void each_stance_should_lead_to_what_it_asks_for() {
    RelationType relation = RelationType.CONTRACT;
    UUID id = visits.underway(relation);
    UUID accepted = visits.finding(id, Severity.MINOR);
    UUID wrong = visits.finding(id, Severity.SIGNIFICANT);
    UUID disputed = visits.finding(id, Severity.SIGNIFICANT);
    UUID fixed = visits.finding(id, Severity.SIGNIFICANT);
    UUID good = visits.finding(id, Severity.POSITIVE);
    visits.end(id);
    visits.sendDraft(id);
    visits.comment(id, relation, accepted, Stance.ACCEPT);
    visits.comment(id, relation, wrong, Stance.FACTUAL_ERROR);
    visits.comment(id, relation, disputed, Stance.DISAGREE);
    visits.comment(id, relation, fixed, Stance.ALREADY_FIXED);

    visits.assess(id, accepted, CommentOutcome.NOTED);
    visits.assess(id, wrong, CommentOutcome.ACCEPTED);
    visits.assess(id, disputed, CommentOutcome.REJECTED);
    visits.assess(id, fixed, CommentOutcome.ACCEPTED);
    visits.issue(id);

    assertThat(finding(accepted).state()).isEqualTo(FindingState.OPEN);
    assertThat(finding(wrong).state()).isEqualTo(FindingState.WITHDRAWN);
    assertThat(finding(disputed).state()).isEqualTo(FindingState.OPEN);
    assertThat(finding(fixed).state()).isEqualTo(FindingState.REPORTED_DONE);
    assertThat(finding(good).state()).isEqualTo(FindingState.OPEN);
    assertThat(finalReport(id))
        .contains("eri mieltä")
        .contains("Kommentti: DISAGREE")
        .contains("Arvio: REJECTED")
        .contains("Poistetut havainnot")
        .contains("741/2023")
        .doesNotContain("LUONNOS");
  }

  @Test
  void one_that_was_not_fixed_after_all_should_need_the_plan_that_its_severity_demands() {
    RelationType relation = RelationType.VOUCHER;
    UUID id = visits.underway(relation);
    UUID fixed = visits.finding(id, Severity.SIGNIFICANT);
    visits.end(id);
    visits.sendDraft(id);
    visits.comment(id, relation, fixed, Stance.ALREADY_FIXED);
    visits.assess(id, fixed, CommentOutcome.ACCEPTED);
    visits.issue(id);

    course.verify(fixed, false);

    assertThat(finding(fixed).state()).isEqualTo(FindingState.OPEN);
    assertThat(course.current(fixed)).containsExactly("propose-plan");
    course.propose(fixed);
    course.accept(fixed);
    course.finish(fixed);
    assertThat(finding(fixed).state()).isEqualTo(FindingState.CLOSED);
  }

  @Test
  void the_report_should_be_recorded_as_sent_to_the_authority_only_where_the_act_applies() {
    for (RelationType relation : List.of(RelationType.OWN, RelationType.CONTRACT)) {
      UUID id = commenting(relation);
      commentDraft.comment(id, List.of(), world.provider(relation));
      visits.issue(id);

      assertThat(visits.inspection(id).authority().applies()).isTrue();
      assertThat(visits.inspection(id).authority().reference()).isEqualTo("DNRO-1");
      assertThat(finalReport(id)).contains(visits.inspection(id).authority().name().fi());
    }
  }

  private UUID commenting(RelationType relation) {
    UUID id = visits.underway(relation);
    visits.end(id);
    visits.sendDraft(id);
    return id;
  }

  private Finding finding(UUID id) {
    return readFinding.read(id, world.officer()).finding();
  }

  private String finalReport(UUID id) {
    return letters.text(id, DocumentKind.REPORT_FINAL);
  }
}
