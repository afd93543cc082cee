package fi.valvomo.finding.entity;

import static fi.valvomo.finding.entity.FindingState.CLOSED;
import static fi.valvomo.finding.entity.FindingState.OPEN;
import static fi.valvomo.finding.entity.FindingState.PLAN_ACCEPTED;
import static fi.valvomo.finding.entity.FindingState.PLAN_RETURNED;
import static fi.valvomo.finding.entity.FindingState.REPORTED_DONE;
import static fi.valvomo.finding.entity.FindingState.VERIFIED;
import static fi.valvomo.finding.entity.Severity.MINOR;
import static fi.valvomo.finding.entity.Severity.RECOMMENDATION;
import static fi.valvomo.finding.entity.Severity.SIGNIFICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final UUID PRODUCER = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private final Viewer officer = person("Olli Ohjaaja", Role.OFFICER, Set.of());
  private final Viewer provider = person("Paula Palvelija", Role.PROVIDER, Set.of(PRODUCER));

  @Nested
  class A_draft {

    @Test
    void should_be_hidden_from_its_producer() {
      assertThat(draft(MINOR).isVisibleTo(PRODUCER)).isFalse();
    }

    @Test
    void should_not_open_twice() {
      Finding finding = opened(MINOR);

      assertRefused(() -> open(finding), FindingRefusal.ALREADY_OPEN);
    }

    @Test
    void should_not_be_rewritten_once_open() {
      Finding finding = opened(MINOR);

      assertRefused(
          () -> finding.rewrite(grading(SIGNIFICANT), officer, NOW), FindingRefusal.NOT_DRAFT);
    }
  }

  @Nested
  class A_recommendation {

    @Test
    void should_close_when_the_producer_acknowledges_it() {
      Finding finding = opened(RECOMMENDATION);

      finding.acknowledge("Kiitos", provider, NOW);

      assertThat(finding.state()).isEqualTo(CLOSED);
    }

    @Test
    void should_be_the_only_kind_that_closes_so() {
      assertRefused(
          () -> opened(MINOR).acknowledge("Kiitos", provider, NOW),
          FindingRefusal.NEEDS_CORRECTION);
    }
  }

  @Nested
  class A_plan {

    @Test
    void should_be_refused_where_none_is_needed() {
      assertRefused(
          () -> opened(MINOR).submitPlan(plan(), provider, NOW), FindingRefusal.NO_PLAN_NEEDED);
    }

    @Test
    void should_stay_on_record_when_returned() {
      Finding finding = opened(SIGNIFICANT);
      finding.submitPlan(plan(), provider, NOW);
      finding.assessPlan(false, "Vastuuhenkilö puuttuu", officer, NOW);
      assertThat(finding.state()).isEqualTo(PLAN_RETURNED);

      finding.submitPlan(plan(), provider, NOW.plusSeconds(60));
      finding.assessPlan(true, "Hyvä", officer, NOW.plusSeconds(120));

      assertThat(finding.state()).isEqualTo(PLAN_ACCEPTED);
      assertThat(finding.plans()).extracting(CorrectivePlan::accepted).containsExactly(false, true);
    }

    @Test
    void should_be_accepted_before_work_is_reported_done() {
      assertRefused(
          () -> opened(SIGNIFICANT).reportDone("Tehty", provider, NOW),
          FindingRefusal.PLAN_NOT_ACCEPTED);
    }
  }

  @Nested
  class Verification_by_the_officer {

    @Test
    void should_be_refused_until_reported_done() {
      assertRefused(
          () -> opened(MINOR).verify(seen(true), officer, NOW), FindingRefusal.NOT_REPORTED_DONE);
    }

    @Test
    void should_be_refused_to_whom_reported_it() {
      Finding finding = reportedDone();

      assertRefused(() -> finding.verify(seen(true), provider, NOW), FindingRefusal.OWN_WORK);
    }

    @Test
    void should_send_it_back_when_the_correction_is_not_real() {
      Finding finding = reportedDone();

      finding.verify(seen(false), officer, NOW);

      assertThat(finding.state()).isEqualTo(OPEN);
    }
  }

  @Nested
  class One_that_was_said_to_be_fixed_before_it_opened {

    @Test
    void should_need_its_plan_after_all_when_that_is_not_so() {
      Finding finding = saidToBeFixed();

      finding.verify(seen(false), officer, NOW);
      finding.askPlan(deadline(20), deadline(40), officer, NOW);

      assertThat(finding.state()).isEqualTo(OPEN);
      assertThat(finding.awaitsPlan()).isTrue();
      assertThat(finding.planDeadline().dueOn()).isEqualTo(deadline(20).dueOn());
      assertRefused(
          () -> finding.reportDone("Tehty", provider, NOW), FindingRefusal.PLAN_NOT_ACCEPTED);
    }

    @Test
    void should_go_back_to_its_plan_once_that_was_accepted() {
      Finding finding = saidToBeFixed();
      finding.verify(seen(false), officer, NOW);
      finding.submitPlan(plan(), provider, NOW);
      finding.assessPlan(true, "Hyvä", officer, NOW);
      finding.reportDone("Tehty", provider, NOW);

      finding.verify(seen(false), officer, NOW);

      assertThat(finding.state()).isEqualTo(PLAN_ACCEPTED);
      assertRefused(
          () -> finding.askPlan(deadline(20), deadline(40), officer, NOW),
          FindingRefusal.NO_PLAN_NEEDED);
    }

    private Finding saidToBeFixed() {
      Finding finding = opened(SIGNIFICANT);
      finding.acceptAsFixed("Korjattu jo", new Signature(provider, NOW), officer, NOW);
      return finding;
    }
  }

  @Nested
  class Closing {

    @Test
    void should_be_refused_until_verified() {
      Finding finding = reportedDone();

      assertThat(finding.state()).isEqualTo(REPORTED_DONE);
      assertRefused(() -> finding.close("Valmis", officer, NOW), FindingRefusal.NOT_VERIFIED);
    }

    @Test
    void should_keep_its_reason() {
      Finding finding = reportedDone();
      finding.verify(seen(true), officer, NOW);
      assertThat(finding.state()).isEqualTo(VERIFIED);

      finding.close("Juurisyy korjattu", officer, NOW);

      assertThat(finding.closingReason()).isEqualTo("Juurisyy korjattu");
    }
  }

  @Nested
  class Overdue {

    @Test
    void should_begin_when_the_last_day_has_ended() {
      Finding finding = opened(MINOR);

      assertThat(finding.isOverdue(finding.deadline().dueAt())).isFalse();
      assertThat(finding.isOverdue(finding.deadline().dueAt().plusSeconds(1))).isTrue();
    }

    @Test
    void should_not_be_what_was_reported_done_in_time_and_waits_for_the_officer() {
      Finding finding = reportedDone();
      Instant later = finding.deadline().dueAt().plusSeconds(1);
      assertThat(finding.isOverdue(later)).isFalse();

      finding.verify(seen(false), officer, later);
      assertThat(finding.isOverdue(later)).isTrue();
    }
  }

  private Finding draft(Severity severity) {
    FindingOrigin origin =
        new FindingOrigin(
            UUID.randomUUID(), null, UUID.randomUUID(), PRODUCER, RelationType.CONTRACT);
    return new Finding(origin, FindingGround.NONE, grading(severity), officer, NOW);
  }

  private Finding opened(Severity severity) {
    Finding finding = draft(severity);
    open(finding);
    return finding;
  }

  private void open(Finding finding) {
    boolean planRequired = finding.severity() == SIGNIFICANT;
    DeadlineClass demand = new DeadlineClass(planRequired, 14, 30, DayKind.CALENDAR, 90, Set.of());
    finding.open(demand, planRequired ? deadline(14) : null, deadline(30), officer, NOW);
  }

  private Finding reportedDone() {
    Finding finding = opened(MINOR);
    finding.reportDone("Tehty", provider, NOW);
    return finding;
  }

  private static Grading grading(Severity severity) {
    return new Grading(severity, Scope.ISOLATED, "Lääkekaappi", "Lääkekaappi oli auki.");
  }

  private static CorrectivePlan plan() {
    return new CorrectivePlan(
        "Ohje puuttui",
        "Ei muita",
        "Kuukausitarkistus",
        List.of(new CorrectiveAction(0, "Ohje", "Vastaava hoitaja", LocalDate.of(2026, 3, 20))));
  }

  private static Verification seen(boolean real) {
    return new Verification(
        VerificationBasis.documents(List.of(UUID.randomUUID())),
        real,
        "Ohje nähty",
        LocalDate.of(2026, 3, 20));
  }

  private static Deadline deadline(int days) {
    LocalDate sent = LocalDate.of(2026, 3, 2);
    return new Deadline(sent, Channel.PORTAL, days, DayKind.CALENDAR, sent, sent.plusDays(days));
  }

  private static Viewer person(String name, Role role, Set<UUID> producers) {
    return new Viewer(UUID.randomUUID(), name, Set.of(role), producers, Language.FI);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
