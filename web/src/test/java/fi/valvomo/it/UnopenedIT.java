package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.InspectionSteps;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.DeadlineWords;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was sent in the portal and not opened on its day counts as an e-mail. 13/2003 19 §. */
@ExtendWith(ArquillianExtension.class)
class UnopenedIT {

  @Inject private World world;
  @Inject private Following following;
  @Inject private Visits visits;
  @Inject private ReadInspections readInspections;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private Deadlines deadlines;
  @Inject private WorkItems items;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_hearing_letter_that_was_not_opened_should_give_time_as_an_email_does() {
    UUID id = removal();
    following.hearUnopened(id, 14);
    Deadline first = hearing(id);
    days.during(
        () -> {
          days.goPast(first.sentOn());

          Deadline later = hearing(id);
          assertThat(later.dueOn()).isEqualTo(asEmail(first)).isAfter(first.dueOn());
          assertThat(DeadlineWords.of(later, Language.FI)).contains("ei avattu samana päivänä");
          assertThat(items.open(id, "reply-to-hearing").orElseThrow().dueAt())
              .isEqualTo(later.dueAt());
          days.goPast(first.dueOn());
          assertThat(following.current(id)).containsExactly("reply-to-hearing");
          days.goPast(later.dueOn());
          assertThat(following.current(id)).containsExactly("assess-reply");
        });
  }

  @Test
  void one_that_was_opened_on_its_day_or_given_more_time_should_keep_its_last_day() {
    UUID opened = removal();
    following.hear(opened, 14);
    UUID extended = removal();
    following.hearUnopened(extended, 14);
    LocalDate until = hearing(extended).dueOn().plusDays(30);
    giveMoreTime.extend(extended, until, "Loma-aika", world.officer());
    Deadline first = hearing(opened);
    Deadline moved = hearing(extended);

    days.travelPast(first.sentOn());

    assertThat(hearing(opened).dueOn()).isEqualTo(first.dueOn());
    assertThat(hearing(extended).dueOn()).isEqualTo(moved.dueOn());
  }

  @Test
  void one_that_was_opened_a_day_late_should_count_as_an_email() {
    UUID id = removal();
    following.hearUnopened(id, 14);
    Deadline first = hearing(id);
    days.during(
        () -> {
          days.goPast(first.sentOn());
          following.open(id);
          assertThat(hearing(id).dueOn()).isEqualTo(asEmail(first));
        });
  }

  @Test
  void the_days_to_ask_for_a_review_should_run_from_the_later_arrival() {
    UUID unopened = decided();
    UUID opened = decided();
    following.deliverInPortal(unopened);
    following.deliverInPortal(opened);
    following.open(opened);
    LocalDate first = following.of(opened).delivery().appealUntil();
    assertThat(following.of(unopened).delivery().appealUntil()).isEqualTo(first);

    days.travelPast(following.of(opened).delivery().sentOn());

    LocalDate sentOn = following.of(unopened).delivery().sentOn();
    assertThat(following.of(opened).delivery().appealUntil()).isEqualTo(first);
    assertThat(following.of(unopened).delivery().arrivedOn()).isEqualTo(sentOn.plusDays(3));
    assertThat(following.of(unopened).delivery().appealUntil()).isAfter(first);
    assertThat(following.current(unopened)).isEmpty();
  }

  @Test
  void comments_on_a_draft_that_was_not_opened_should_have_the_time_of_an_email() {
    UUID unopened = conducted();
    UUID opened = conducted();
    visits.sendUnopened(unopened);
    visits.sendUnopened(opened);
    readInspections.page(opened, world.provider(RelationType.CONTRACT));
    Deadline first = comments(opened);
    days.during(
        () -> {
          days.goPast(first.sentOn());
          Deadline later = comments(unopened);
          assertThat(later.dueOn()).isEqualTo(asEmail(first));
          assertThat(comments(opened).dueOn()).isEqualTo(first.dueOn());
          assertThat(items.open(unopened, InspectionSteps.COMMENT).orElseThrow().dueAt())
              .isEqualTo(later.dueAt());
          days.goPast(first.dueOn());
          assertThat(visits.current(opened)).containsExactly(InspectionSteps.ISSUE_FINAL);
          assertThat(visits.current(unopened)).containsExactly(InspectionSteps.COMMENT);
          days.goPast(later.dueOn());
          assertThat(visits.current(unopened)).containsExactly(InspectionSteps.ISSUE_FINAL);
        });
  }

  private LocalDate asEmail(Deadline deadline) {
    return deadlines
        .count(deadline.sentOn(), Channel.EMAIL, deadline.days(), deadline.kind())
        .dueOn();
  }

  private Deadline hearing(UUID id) {
    return following.of(id).hearing().deadline();
  }

  private Deadline comments(UUID id) {
    return visits.inspection(id).report(ReportKind.DRAFT).orElseThrow().commentsDeadline();
  }

  private UUID removal() {
    UUID finding = following.finding(RelationType.VOUCHER, Severity.SERIOUS);
    return following.propose(finding, ConsequenceKind.REMOVAL_FROM_LIST);
  }

  private UUID decided() {
    UUID id = removal();
    following.hear(id, 14);
    following.reply(id, RelationType.VOUCHER, 0);
    following.assess(id, 0);
    following.decide(id, true, world.manager());
    return id;
  }

  private UUID conducted() {
    UUID id = visits.underway(RelationType.CONTRACT);
    visits.end(id);
    return id;
  }
}
