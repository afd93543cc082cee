package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.AnInspection.COMMENTS_DUE;
import static fi.valvomo.inspection.entity.AnInspection.FINDING;
import static fi.valvomo.inspection.entity.AnInspection.OFFICER;
import static fi.valvomo.inspection.entity.AnInspection.OTHER_FINDING;
import static fi.valvomo.inspection.entity.AnInspection.PROVIDER;
import static fi.valvomo.inspection.entity.AnInspection.REPORTED;
import static fi.valvomo.inspection.entity.AnInspection.VISIT;
import static fi.valvomo.inspection.entity.AnInspection.announcedVisit;
import static fi.valvomo.inspection.entity.AnInspection.comment;
import static fi.valvomo.inspection.entity.InspectionRefusal.ALREADY_ASSESSED;
import static fi.valvomo.inspection.entity.InspectionRefusal.ALREADY_COMMENTED;
import static fi.valvomo.inspection.entity.Refusals.invalid;
import static fi.valvomo.inspection.entity.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentingTest {

  private static final Instant LAST_MOMENT = Deadline.endOf(COMMENTS_DUE);

  @Nested
  class A_comment {

    @Test
    void should_concern_a_finding_of_this_inspection() {
      Inspection inspection = announcedVisit().commenting();
      Comment stranger = new Comment(UUID.randomUUID(), Stance.DISAGREE, "Ei.", List.of());

      invalid(
          "items[0].findingId",
          () -> inspection.comment(List.of(stranger), REPORTED, PROVIDER, VISIT));
    }

    @Test
    void should_be_given_once_per_finding() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);

      refused(
          ALREADY_COMMENTED,
          () -> inspection.comment(List.of(comment(Stance.ACCEPT)), REPORTED, PROVIDER, VISIT));
    }

    @ParameterizedTest
    @EnumSource(names = "ACCEPT", mode = EnumSource.Mode.EXCLUDE)
    void should_say_why_unless_it_accepts(Stance stance) {
      Inspection inspection = announcedVisit().commenting();
      Comment silent = new Comment(FINDING, stance, " ", List.of());

      invalid(
          "items[0].text", () -> inspection.comment(List.of(silent), REPORTED, PROVIDER, VISIT));
    }

    @Test
    void should_be_in_time_on_the_last_day_until_midnight() {
      Inspection inspection = announcedVisit().commenting();
      inspection.comment(List.of(comment(Stance.ACCEPT)), REPORTED, PROVIDER, LAST_MOMENT);

      assertThat(inspection.comments()).singleElement().matches(c -> !c.late());
    }

    @Test
    void should_still_enter_when_late_and_be_marked() {
      Inspection inspection = announcedVisit().commenting();
      inspection.lapseCommenting(LAST_MOMENT);
      Instant later = LAST_MOMENT.plusSeconds(60);
      inspection.comment(List.of(comment(Stance.DISAGREE)), REPORTED, PROVIDER, later);

      assertThat(inspection.comments()).singleElement().matches(FindingComment::late);
      assertThat(inspection.state()).isEqualTo(InspectionState.ASSESSING);
    }

    @Test
    void should_not_enter_after_the_final_report() {
      Inspection inspection = announcedVisit().issued();

      refused(
          InspectionRefusal.REPORT_IS_FINAL,
          () -> inspection.comment(List.of(comment(Stance.DISAGREE)), REPORTED, PROVIDER, VISIT));
    }
  }

  @Nested
  class Having_nothing_to_say {

    @Test
    void should_be_an_answer_too() {
      assertThat(announcedVisit().finalising().state()).isEqualTo(InspectionState.FINALISING);
    }

    @Test
    void should_not_be_said_after_other_comments() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);

      invalid("items", () -> inspection.comment(List.of(), REPORTED, PROVIDER, VISIT));
    }
  }

  @Nested
  class An_assessment {

    @Test
    void should_go_on_only_when_every_comment_has_one() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);
      Comment other = new Comment(OTHER_FINDING, Stance.FACTUAL_ERROR, "Ei totta.", List.of());
      inspection.comment(List.of(other), REPORTED, PROVIDER, VISIT);

      inspection.assess(List.of(noted(FINDING)), OFFICER, VISIT);
      assertThat(inspection.state()).isEqualTo(InspectionState.ASSESSING);

      inspection.assess(List.of(noted(OTHER_FINDING)), OFFICER, VISIT);
      assertThat(inspection.state()).isEqualTo(InspectionState.FINALISING);
    }

    @Test
    void should_give_reasons_when_it_rejects() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);
      var bare = new CommentAssessment(FINDING, CommentOutcome.REJECTED, "");

      invalid("items[0].assessment", () -> inspection.assess(List.of(bare), OFFICER, VISIT));
    }

    @Test
    void should_answer_a_comment_that_was_given() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);

      invalid(
          "items[0].findingId",
          () -> inspection.assess(List.of(noted(OTHER_FINDING)), OFFICER, VISIT));
    }

    @Test
    void should_not_change_but_may_be_sent_again() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);
      Comment other = new Comment(OTHER_FINDING, Stance.ACCEPT, "", List.of());
      inspection.comment(List.of(other), REPORTED, PROVIDER, VISIT);
      inspection.assess(List.of(noted(FINDING)), OFFICER, VISIT);

      assertThat(inspection.assess(List.of(noted(FINDING)), OFFICER, VISIT)).isEmpty();
      var changed = new CommentAssessment(FINDING, CommentOutcome.ACCEPTED, "Totta");
      refused(ALREADY_ASSESSED, () -> inspection.assess(List.of(changed), OFFICER, VISIT));
    }

    @Test
    void should_refute_the_finding_when_a_factual_error_is_accepted() {
      Inspection inspection = announcedVisit().assessing(Stance.FACTUAL_ERROR);
      var accepted = new CommentAssessment(FINDING, CommentOutcome.ACCEPTED, "Kirjattu väärin.");

      assertThat(inspection.assess(List.of(accepted), OFFICER, VISIT))
          .singleElement()
          .matches(FindingComment::refutesFinding);
    }

    @Test
    void should_show_the_correction_when_already_fixed_is_accepted() {
      Inspection inspection = announcedVisit().assessing(Stance.ALREADY_FIXED);
      var accepted = new CommentAssessment(FINDING, CommentOutcome.ACCEPTED, "Kuva riittää.");

      assertThat(inspection.assess(List.of(accepted), OFFICER, VISIT))
          .singleElement()
          .matches(FindingComment::showsCorrection);
    }

    @Test
    void should_keep_the_disagreement() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);
      var rejected = new CommentAssessment(FINDING, CommentOutcome.REJECTED, "Arvio pysyy.");
      inspection.assess(List.of(rejected), OFFICER, VISIT);

      assertThat(inspection.comments())
          .singleElement()
          .matches(c -> c.stance() == Stance.DISAGREE && c.assessment().equals("Arvio pysyy."));
    }
  }

  private static CommentAssessment noted(UUID finding) {
    return new CommentAssessment(finding, CommentOutcome.NOTED, "Kirjattu.");
  }

  @Nested
  class More_time {

    private static final Instant AFTER = LAST_MOMENT.plusSeconds(60);

    @Test
    void should_open_the_commenting_again_and_leave_comments_to_be_assessed() {
      Inspection inspection = announcedVisit().assessing(Stance.DISAGREE);
      inspection.extendComments(COMMENTS_DUE.plusDays(7), OFFICER, VISIT);
      assertThat(inspection.state()).isEqualTo(InspectionState.COMMENTING);

      inspection.lapseCommenting(AFTER);

      assertThat(inspection.state()).isEqualTo(InspectionState.ASSESSING);
      assertThat(inspection.commentsDeadline().dueOn()).isEqualTo(COMMENTS_DUE.plusDays(7));
    }

    @Test
    void should_make_comments_timely_that_would_have_been_late() {
      Inspection inspection = announcedVisit().commenting();
      inspection.lapseCommenting(AFTER);
      inspection.extendComments(COMMENTS_DUE.plusDays(7), OFFICER, AFTER);
      inspection.comment(List.of(comment(Stance.DISAGREE)), REPORTED, PROVIDER, AFTER);

      assertThat(inspection.comments()).singleElement().matches(c -> !c.late());
    }

    @Test
    void should_not_be_given_once_the_report_is_final() {
      Inspection inspection = announcedVisit().issued();

      refused(InspectionRefusal.REPORT_IS_FINAL, inspection::checkTimeRequest);
      refused(
          InspectionRefusal.REPORT_IS_FINAL,
          () -> inspection.extendComments(COMMENTS_DUE.plusDays(7), OFFICER, VISIT));
    }
  }
}
