package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.AnInspection.COLLEAGUE;
import static fi.valvomo.inspection.entity.AnInspection.NOW;
import static fi.valvomo.inspection.entity.AnInspection.OFFICER;
import static fi.valvomo.inspection.entity.AnInspection.PROVIDER;
import static fi.valvomo.inspection.entity.AnInspection.QUESTIONS_DUE;
import static fi.valvomo.inspection.entity.AnInspection.VISIT;
import static fi.valvomo.inspection.entity.AnInspection.announcedVisit;
import static fi.valvomo.inspection.entity.AnInspection.delivery;
import static fi.valvomo.inspection.entity.AnInspection.forComments;
import static fi.valvomo.inspection.entity.AnInspection.unannouncedVisit;
import static fi.valvomo.inspection.entity.InspectionRefusal.ALREADY_SENT;
import static fi.valvomo.inspection.entity.InspectionRefusal.COMMENTS_NOT_ASSESSED;
import static fi.valvomo.inspection.entity.InspectionRefusal.DISQUALIFIED;
import static fi.valvomo.inspection.entity.InspectionRefusal.NOT_ANNOUNCED;
import static fi.valvomo.inspection.entity.InspectionRefusal.OUT_OF_ORDER;
import static fi.valvomo.inspection.entity.Refusals.invalid;
import static fi.valvomo.inspection.entity.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InspectionTest {

  @Nested
  class Beginning {

    @Test
    void should_be_refused_before_the_relation_began() {
      invalid("plannedFor", announcedVisit().on(Instant.parse("2024-12-31T08:00:00Z"))::begun);
    }

    @Test
    void should_be_refused_after_the_relation_ended() {
      invalid("plannedFor", announcedVisit().on(Instant.parse("2027-01-01T08:00:00Z"))::begun);
    }

    @Test
    void should_go_by_the_days_of_helsinki() {
      Instant newYearsNight = Instant.parse("2024-12-31T22:30:00Z");

      assertThat(announcedVisit().on(newYearsNight).begun().state())
          .isEqualTo(InspectionState.PREPARING);
    }

    @Test
    void should_need_a_reason_for_coming_unannounced() {
      invalid("unannouncedReason", announcedVisit().because(" ")::begun);
    }

    @Test
    void should_keep_what_it_rests_on() {
      InspectionBasis basis = announcedVisit().begun().basis();

      assertThat(basis.agreementReference()).isEqualTo("SOP-2025-7");
      assertThat(basis.catalogueVersion()).isEqualTo("2026-1");
      assertThat(basis.fixedOn()).isEqualTo("2026-03-02");
    }
  }

  @Nested
  class Disqualification {

    @Test
    void should_stop_the_officer_and_be_recorded() {
      Inspection inspection = announcedVisit().begun();
      inspection.declare(true, "Sisareni johtaa yksikköä.", OFFICER, NOW);

      assertThat(inspection.leadId()).isNull();
      assertThat(inspection.declaration())
          .get()
          .extracting(Declaration::disqualified)
          .isEqualTo(true);
      refused(DISQUALIFIED, () -> inspection.declare(false, "Ei sittenkään.", OFFICER, NOW));
    }

    @Test
    void should_let_a_colleague_go_on() {
      Inspection inspection = announcedVisit().begun();
      inspection.declare(true, "Sisareni johtaa yksikköä.", OFFICER, NOW);
      inspection.declare(false, "En ole esteellinen.", COLLEAGUE, NOW);

      assertThat(inspection.leadName()).isEqualTo("Kaisa Tarkka");
      refused(DISQUALIFIED, () -> inspection.announce("Hei", QUESTIONS_DUE, OFFICER, NOW));
    }

    @Test
    void should_be_declared_before_the_notice() {
      Inspection inspection = announcedVisit().begun();

      refused(OUT_OF_ORDER, () -> inspection.announce("Hei", QUESTIONS_DUE, OFFICER, NOW));
    }
  }

  @Nested
  class Being_known_to_the_provider {

    @Test
    void should_wait_for_the_notice() {
      assertThat(announcedVisit().prepared().knownTo(PROVIDER)).isFalse();
      assertThat(announcedVisit().noticed().knownTo(PROVIDER)).isTrue();
    }

    @Test
    void should_wait_for_the_start_of_an_unannounced_visit() {
      assertThat(unannouncedVisit().ready().knownTo(PROVIDER)).isFalse();
      assertThat(unannouncedVisit().underway().knownTo(PROVIDER)).isTrue();
    }

    @Test
    void should_never_wait_for_the_organisers_own_people() {
      assertThat(unannouncedVisit().begun().knownTo(COLLEAGUE)).isTrue();
    }
  }

  @Nested
  class A_notice {

    @Test
    void should_not_be_given_of_an_unannounced_visit() {
      Inspection inspection = unannouncedVisit().prepared();

      refused(NOT_ANNOUNCED, () -> inspection.announce("Hei", QUESTIONS_DUE, OFFICER, NOW));
    }

    @Test
    void should_not_be_sent_twice() {
      Inspection inspection = announcedVisit().noticed();

      refused(ALREADY_SENT, () -> inspection.announce("Hei", QUESTIONS_DUE, OFFICER, NOW));
    }

    @Test
    void should_ask_for_answers_before_the_visit() {
      Inspection inspection = announcedVisit().prepared();

      invalid(
          "questionnaireDueOn",
          () -> inspection.announce("Hei", QUESTIONS_DUE.plusYears(1), OFFICER, NOW));
      invalid(
          "questionnaireDueOn",
          () -> inspection.announce("Hei", QUESTIONS_DUE.minusYears(1), OFFICER, NOW));
    }
  }

  @Nested
  class A_visit {

    @Test
    void should_not_start_before_the_questionnaire_is_answered_or_has_lapsed() {
      Inspection inspection = announcedVisit().noticed();
      refused(OUT_OF_ORDER, () -> inspection.start(OFFICER, VISIT));

      inspection.lapseQuestionnaire(VISIT);
      inspection.start(OFFICER, VISIT);

      assertThat(inspection.state()).isEqualTo(InspectionState.UNDERWAY);
    }

    @Test
    void should_take_no_questionnaire_any_more() {
      Inspection inspection = announcedVisit().underway();

      refused(
          OUT_OF_ORDER,
          () -> inspection.submitQuestionnaire(Map.of("STAFF", "x"), PROVIDER, VISIT));
    }

    @Test
    void should_not_end_before_it_started() {
      Inspection inspection = announcedVisit().ready();

      refused(OUT_OF_ORDER, () -> inspection.end("Kulku", "Väki", OFFICER, VISIT));
    }
  }

  @Nested
  class A_report {

    @Test
    void should_not_be_drafted_before_the_visit_ended() {
      Inspection inspection = announcedVisit().underway();

      refused(
          OUT_OF_ORDER,
          () -> inspection.sendDraft(UUID.randomUUID(), forComments(), OFFICER, VISIT));
    }

    @Test
    void should_not_be_sent_twice_as_a_draft() {
      Inspection inspection = announcedVisit().commenting();

      refused(
          ALREADY_SENT,
          () -> inspection.sendDraft(UUID.randomUUID(), forComments(), OFFICER, VISIT));
    }

    @Test
    void should_not_be_final_while_the_provider_may_comment() {
      Inspection inspection = announcedVisit().commenting();

      refused(
          OUT_OF_ORDER, () -> inspection.issueFinal(UUID.randomUUID(), delivery(), OFFICER, VISIT));
    }

    @Test
    void should_not_be_final_before_every_comment_is_assessed() {
      Inspection inspection = announcedVisit().assessing(Stance.ACCEPT);

      refused(
          COMMENTS_NOT_ASSESSED,
          () -> inspection.issueFinal(UUID.randomUUID(), delivery(), OFFICER, VISIT));
    }

    @Test
    void should_not_be_issued_twice() {
      Inspection inspection = announcedVisit().issued();

      refused(
          ALREADY_SENT, () -> inspection.issueFinal(UUID.randomUUID(), delivery(), OFFICER, VISIT));
    }
  }

  @Nested
  class Closing_it {

    @Test
    void should_wait_for_the_final_report() {
      Inspection inspection = announcedVisit().finalising();

      refused(OUT_OF_ORDER, () -> inspection.close("Valmis", OFFICER, VISIT));
    }

    @Test
    void should_leave_nothing_to_do() {
      Inspection inspection = announcedVisit().issued();
      inspection.close("Valmis", OFFICER, VISIT);

      assertThat(inspection.acts()).isEmpty();
    }
  }
}
