package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediateState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImmediatePathIT {

  private static final Instant LAST_YEAR = Instant.parse("2025-11-17T08:00:00Z");

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private SeriousFindings findings;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private NoteFinding noteFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private CloseFinding closeFinding;
  @Inject private ReadFinding readFinding;
  @Inject private Deadlines deadlines;
  @Inject private WorkItems items;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void should_run_from_the_demand_to_the_lifting_whatever_the_relation() {
    for (RelationType relation : RelationType.values()) {
      UUID id = findings.record(Severity.SERIOUS, relation);
      demandAtOnce.orally(id, now(), "Vuorovastaava", world.officer());
      assertThat(findings.current(id)).contains("send-demand");
      demand(id);
      notifyAuthority(id);
      followUp(id, false);
      assertThat(findings.current(id)).contains("follow-up");
      followUp(id, true);
      noteFinding.serious(id, "Soitettu yksikköön", world.manager());
      findings.confirm(id, true, world.officer2());

      ImmediatePath path = findings.path(id);
      assertThat(path.state()).isEqualTo(ImmediateState.LIFTED);
      assertThat(path.oralTo()).isEqualTo("Vuorovastaava");
      assertThat(path.followUps()).hasSize(2);
      assertThat(findings.current(id)).containsExactly("propose-plan");
    }
  }

  @Test
  void should_be_open_for_a_finding_made_on_the_spot_without_waiting_for_a_report() {
    UUID visit = visits.underway(RelationType.CONTRACT);
    UUID id = visits.finding(visit, Severity.SERIOUS);

    assertThat(findings.current(id)).contains("send-demand", "note-serious", "confirm-grading");
    demand(id);
    assertThat(findings.current(id)).contains("notify-authority");
  }

  @Test
  void the_producer_should_see_the_demand_but_not_the_notice_to_the_authority() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    demand(id);
    notifyAuthority(id);

    assertThat(kinds(id, world.officer()))
        .containsExactly(DocumentKind.DEMAND, DocumentKind.AUTHORITY_NOTICE);
    assertThat(kinds(id, world.provider(RelationType.CONTRACT)))
        .containsExactly(DocumentKind.DEMAND);
  }

  @Test
  void the_authority_should_be_that_of_the_day() {
    try {
      time.begin(LAST_YEAR);
      UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
      demand(id);
      notifyAuthority(id);
      assertThat(findings.path(id).notice().code()).isEqualTo("AVI_VALVIRA");
    } finally {
      time.end();
    }
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    demand(id);
    notifyAuthority.sendNothing(id, "Laki ei koske toimintaa", world.officer());

    assertThat(findings.path(id).notice().code()).isEqualTo("LVV");
    assertThat(findings.path(id).notice().notSentReason()).isEqualTo("Laki ei koske toimintaa");
    assertThat(findings.current(id)).contains("follow-up");
  }

  @Test
  void a_demand_of_tomorrow_should_be_refused() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.OWN);
    Instant tomorrow = now().plus(Duration.ofDays(1));

    assertThatThrownBy(() -> demandAtOnce.orally(id, tomorrow, "Johtaja", world.officer()))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(
            () -> demandAtOnce.inWriting(id, "Heti", Channel.PORTAL, tomorrow, world.officer()))
        .isInstanceOf(InvalidException.class);
  }

  @Test
  void a_demand_from_before_the_finding_was_seen_should_be_refused() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.OWN);
    Instant longAgo = Instant.parse("1990-01-01T08:00:00Z");

    assertThatThrownBy(() -> demandAtOnce.orally(id, longAgo, "Johtaja", world.officer()))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(
            () -> demandAtOnce.inWriting(id, "Heti", Channel.PORTAL, longAgo, world.officer()))
        .isInstanceOf(InvalidException.class);
    demandAtOnce.orally(id, now().minus(Duration.ofDays(2)), "Johtaja", world.officer());
  }

  @Test
  void its_last_days_should_run_from_the_sending_of_the_demand_as_it_was_sent() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    try {
      time.begin(now());
      LocalDate graded = findings.finding(id).deadline().dueOn();
      time.to(Deadline.endOf(graded).plusSeconds(2));
      assertThat(findings.current(id)).contains("handle-overdue");
      demandAtOnce.inWriting(id, "Heti.", Channel.LETTER, null, world.officer());

      Deadline counted = findings.finding(id).deadline();
      assertThat(counted.channel()).isEqualTo(Channel.LETTER);
      assertThat(counted.dueOn())
          .isEqualTo(deadlines.set(now(), Channel.LETTER, 0, DayKind.CALENDAR).dueOn());
      assertThat(counted.dueOn()).isAfter(graded.plusDays(1));
      assertThat(findings.finding(id).planDeadline().dueOn()).isEqualTo(counted.dueOn());
      assertThat(items.open(id, "propose-plan").orElseThrow().dueAt()).isEqualTo(counted.dueAt());
      assertThat(findings.current(id)).doesNotContain("handle-overdue");
    } finally {
      time.end();
    }
  }

  @Test
  void a_day_on_which_nobody_looked_and_a_late_note_should_be_marked_and_come_to_the_manager() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.VOUCHER);
    try {
      time.begin(now());
      demand(id);
      notifyAuthority(id);
      LocalDate today = LocalDate.ofInstant(now(), Deadline.ZONE);
      time.to(Deadline.endOf(today).plusSeconds(2));
      assertThat(items.open(id, "note-serious").orElseThrow().remindedAt()).isNotNull();
      assertThat(findings.current(id)).doesNotContain("handle-missed-follow-up");

      time.to(Deadline.endOf(today.plusDays(1)).plusSeconds(2));
      assertThat(findings.current(id)).contains("follow-up", "handle-missed-follow-up");
      assertThat(items.open(id, "follow-up").orElseThrow().remindedAt()).isNotNull();
      assertThat(findings.acts(id, world.manager())).contains("missed-follow-up-decision");
      assertThat(told(id, "FOLLOW_UP_MISSED") + told(id, "SERIOUS_NOTE_LATE")).isEqualTo(2);

      noteFinding.missedFollowUp(id, "Käynti tänään", world.manager());
      followUp(id, false);
      time.to(Deadline.endOf(today.plusDays(3)).plusSeconds(2));
      assertThat(findings.current(id)).contains("handle-missed-follow-up");
      followUp(id, true);
      assertThat(findings.current(id)).doesNotContain("follow-up", "handle-missed-follow-up");
    } finally {
      time.end();
    }
  }

  private long told(UUID id, String kind) {
    return world.rows("case_event where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  @Test
  void a_finding_should_not_be_closed_before_the_danger_is_lifted() {
    RelationType relation = RelationType.VOUCHER;
    UUID id = findings.record(Severity.SERIOUS, relation);
    findings.confirm(id, true, world.officer2());
    correct(id, relation);

    assertThatThrownBy(() -> closeFinding.close(id, "Valmis", world.officer()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(GradingRefusal.DANGER_NOT_LIFTED));
    demand(id);
    notifyAuthority(id);
    followUp(id, true);
    closeFinding.close(id, "Valmis", world.officer());

    assertThat(findings.finding(id).state()).isEqualTo(FindingState.CLOSED);
  }

  private void correct(UUID id, RelationType relation) {
    Viewer provider = world.provider(relation);
    submitPlan.submit(id, new CorrectivePlan("Syy", null, "Mittari", List.of()), provider);
    assessPlan.assess(id, true, "Hyvä", world.officer());
    reportDone.report(id, "Tehty", List.of(), provider);
    verifyFinding.verify(
        id,
        new Verification(
            VerificationBasis.sample(4, "Neljä yövuoroa"),
            true,
            "Nähty",
            LocalDate.now(Deadline.ZONE)),
        world.officer());
  }

  private void demand(UUID id) {
    demandAtOnce.inWriting(id, "Kaappi lukitaan heti.", Channel.PORTAL, null, world.officer());
  }

  private void notifyAuthority(UUID id) {
    NoticeText told = new NoticeText("Korjattu osin.", "Turvaposti", "LVV/1/2026", null);
    notifyAuthority.send(id, told, world.officer());
  }

  private void followUp(UUID id, boolean lifted) {
    followUpDanger.followUp(id, "Käytiin katsomassa.", lifted, world.officer());
  }

  private List<DocumentKind> kinds(UUID id, Viewer viewer) {
    return readFinding.read(id, viewer).documents().stream().map(Document::kind).toList();
  }

  private Instant now() {
    return clock.instant();
  }
}
