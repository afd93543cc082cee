package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.VisitFindings;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.CloseInspection;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.RecordAnswer;
import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds on the day on which a visit begins, and what on the day on which its report goes. */
@ExtendWith(ArquillianExtension.class)
class VersionOfVisitIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final LocalDate OLD_YEAR = LocalDate.of(2025, 12, 8);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 12);

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Letters letters;
  @Inject private Days days;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private ConductVisit conductVisit;
  @Inject private ReadInspections readInspections;
  @Inject private RecordAnswer recordAnswer;
  @Inject private VisitFindings visitFindings;
  @Inject private CommentDraft commentDraft;
  @Inject private CloseInspection closeInspection;
  @Inject private AcknowledgeFinding acknowledgeFinding;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_visit_should_keep_the_criteria_with_which_it_began() {
    days.during(
        OLD_YEAR,
        () -> {
          UUID id = visits.prepared(visits.unannounced(CONTRACT));
          days.goTo(NEW_YEAR);
          conductVisit.start(id, world.officer());
          Finding finding = assertOldCriteria(id);
          report(id);

          assertThat(letters.text(id, DocumentKind.REPORT_FINAL))
              .contains("2025-1")
              .doesNotContain("2026-1")
              .contains(criterion(finding).name().fi());
          acknowledgeFinding.acknowledge(finding.id(), "Kiitos", world.provider(CONTRACT));
        });
  }

  private Finding assertOldCriteria(UUID id) {
    UnitType type = visits.inspection(id).basis().unitType();
    List<String> old = codes("2025-1", type);
    String added =
        codes("2026-1", type).stream()
            .filter(code -> !old.contains(code))
            .findFirst()
            .orElseThrow();
    assertThat(readInspections.checklist(id, world.officer()).catalogueVersion())
        .isEqualTo("2025-1");
    assertThat(readInspections.checklist(id, world.officer()).criteria())
        .extracting(Criterion::code)
        .containsExactlyElementsOf(old);
    Observation seen = new Observation(AnswerResult.NOT_MET, "Kaappi", 0);
    recordAnswer.record(id, old.get(0), seen, world.officer());
    assertThatThrownBy(() -> recordAnswer.record(id, added, seen, world.officer()))
        .isInstanceOf(InvalidException.class);
    Grading advice = new Grading(Severity.RECOMMENDATION, Scope.ISOLATED, "Neuvo", "Näin.");
    Finding finding = visitFindings.draft(id, old.get(0), advice, world.officer());
    assertThat(finding.catalogueVersion()).isEqualTo("2025-1");
    return finding;
  }

  @Test
  void a_report_should_go_to_the_authority_of_the_day_on_which_it_is_sent() {
    days.during(
        OLD_YEAR,
        () -> {
          UUID before = conducted();
          UUID after = conducted();
          report(before);
          days.goTo(NEW_YEAR);
          report(after);

          assertThat(visits.inspection(before).authority().code()).isEqualTo("AVI_VALVIRA");
          assertThat(visits.inspection(after).authority().code()).isEqualTo("LVV");
          assertThat(letters.text(before, DocumentKind.REPORT_FINAL))
              .contains("Etelä-Suomen aluehallintovirasto ja Valvira");
          assertThat(letters.text(after, DocumentKind.REPORT_FINAL))
              .contains("Lupa- ja valvontavirasto")
              .doesNotContain("aluehallintovirasto");
        });
  }

  private UUID conducted() {
    UUID id = visits.prepared(visits.unannounced(CONTRACT));
    conductVisit.start(id, world.officer());
    return id;
  }

  private void report(UUID id) {
    visits.end(id);
    visits.sendDraft(id);
    commentDraft.comment(id, List.of(), world.provider(CONTRACT));
    visits.issue(id);
    closeInspection.close(id, "Kertomus on annettu.", world.officer());
  }

  private List<String> codes(String version, UnitType type) {
    return catalogues.checklistFor(version, type).stream().map(Criterion::code).toList();
  }

  private Criterion criterion(Finding finding) {
    return catalogues.criterion(finding.catalogueVersion(), finding.criterionCode()).orElseThrow();
  }
}
