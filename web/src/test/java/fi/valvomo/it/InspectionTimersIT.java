package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.InspectionSteps;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InspectionTimersIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Documents documents;
  @Inject private InTransaction inTransaction;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_unanswered_questionnaire_should_not_hold_up_the_visit() {
    UUID id = visits.noticed(RelationType.VOUCHER);
    days.travelPast(visits.questionsDue());

    assertThat(visits.inspection(id).state()).isEqualTo(InspectionState.READY);
    assertThat(visits.inspection(id).submission()).isNull();
    assertThat(visits.current(id)).containsExactly(InspectionSteps.CONDUCT);
  }

  @Test
  void comments_that_do_not_come_should_not_hold_up_the_report() {
    UUID id = commenting(RelationType.OWN);
    days.travelPast(commentsDueOn(id));

    assertThat(visits.inspection(id).state()).isEqualTo(InspectionState.FINALISING);
    assertThat(visits.current(id)).containsExactly(InspectionSteps.ISSUE_FINAL);
  }

  @Test
  void a_late_comment_should_enter_marked_and_be_assessed_before_the_final_report() {
    RelationType relation = RelationType.GRANT;
    UUID id = visits.underway(relation);
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    visits.sendDraft(id);
    days.during(
        () -> {
          days.goPast(commentsDueOn(id));
          visits.comment(id, relation, finding, Stance.DISAGREE);

          assertThat(visits.current(id)).containsExactly(InspectionSteps.ASSESS_COMMENTS);
          assertThat(visits.inspection(id).comments())
              .singleElement()
              .matches(FindingComment::late);
          visits.assess(id, finding, CommentOutcome.REJECTED);
          visits.issue(id);
          assertThat(finalReport(id)).contains("määräajan jälkeen");
        });
  }

  private LocalDate commentsDueOn(UUID id) {
    return visits.inspection(id).report(ReportKind.DRAFT).orElseThrow().commentsDueOn();
  }

  private UUID commenting(RelationType relation) {
    UUID id = visits.underway(relation);
    visits.end(id);
    visits.sendDraft(id);
    return id;
  }

  private String finalReport(UUID id) {
    StringBuilder text = new StringBuilder();
    inTransaction.run(
        () ->
            documents.of(id, world.officer()).stream()
                .filter(document -> document.kind() == DocumentKind.REPORT_FINAL)
                .forEach(document -> text.append(read(documents.content(document.id())))));
    return text.toString();
  }

  private static String read(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
