package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.AnInspection.COLLEAGUE;
import static fi.valvomo.inspection.entity.AnInspection.OFFICER;
import static fi.valvomo.inspection.entity.AnInspection.VISIT;
import static fi.valvomo.inspection.entity.AnInspection.announcedVisit;
import static fi.valvomo.inspection.entity.AnInspection.unannouncedVisit;
import static fi.valvomo.inspection.entity.InspectionRefusal.OUT_OF_ORDER;
import static fi.valvomo.inspection.entity.InspectionRefusal.STALE_ANSWER;
import static fi.valvomo.inspection.entity.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {

  private final Inspection visit = announcedVisit().underway();
  private final Answer answer = new Answer(visit.id(), "STAFF-01");

  @Test
  void should_count_its_revisions() {
    visit.record(answer, met("Kunnossa", 0), OFFICER, VISIT);
    visit.record(answer, met("Kunnossa, paitsi yövuoro", 1), OFFICER, VISIT);

    assertThat(answer.revision()).isEqualTo(2);
  }

  @Test
  void should_be_refused_when_a_colleague_saved_another_meanwhile() {
    visit.record(answer, met("Kunnossa", 0), COLLEAGUE, VISIT);

    refused(STALE_ANSWER, () -> visit.record(answer, met("Ei kunnossa", 0), OFFICER, VISIT));
    assertThat(answer.note()).isEqualTo("Kunnossa");
  }

  @Test
  void should_change_nothing_when_sent_again_after_a_cut_connection() {
    visit.record(answer, met("Kunnossa", 0), OFFICER, VISIT);
    visit.record(answer, met("Kunnossa", 0), OFFICER, VISIT);

    assertThat(answer.revision()).isEqualTo(1);
  }

  @Test
  void should_not_be_given_before_the_visit_starts() {
    Inspection ready = unannouncedVisit().ready();

    refused(OUT_OF_ORDER, () -> ready.record(answer, met("Kunnossa", 0), OFFICER, VISIT));
  }

  @Test
  void should_not_change_under_a_draft_report_that_was_sent() {
    Inspection sent = announcedVisit().commenting();

    refused(OUT_OF_ORDER, () -> sent.record(answer, met("Kunnossa", 0), OFFICER, VISIT));
  }

  private static Observation met(String note, int revision) {
    return new Observation(AnswerResult.MET, note, revision);
  }
}
