package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.valvomo.finding.control.CheckEffect;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.GradingWish;
import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadCorrection.Looked;
import fi.valvomo.finding.control.ReadCorrection.Recurred;
import fi.valvomo.finding.control.RegradeFinding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.RuntimeService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EffectIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private CheckEffect checkEffect;
  @Inject private ReadCorrection readCorrection;
  @Inject private RuntimeService runtime;
  @Inject private SeriousFindings findings;
  @Inject private NewProducers newProducers;
  @Inject private RegradeFinding regradeFinding;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private NoteFinding noteFinding;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_correction_that_held_should_be_found_effective_and_end() {
    UUID id = closed(RelationType.CONTRACT, 0);
    days.during(
        () -> {
          days.goTo(dueOn(id).minusDays(1));
          assertThat(course.current(id)).isEmpty();
          days.goTo(dueOn(id));
          assertThat(course.current(id)).containsExactly("check-effect");
          assertThat(looked(id).recurrences()).isEmpty();

          checkEffect.check(id, true, "Sama ei ole toistunut.", world.officer());
        });
    assertThat(course.finding(id).state()).isEqualTo(FindingState.CLOSED);
    assertThat(runs(id)).isFalse();
  }

  @Test
  void a_recurrence_should_be_found_by_itself_and_a_failed_effect_should_reopen() {
    UUID id = closed(RelationType.VOUCHER, 1);
    days.during(
        () -> {
          days.goTo(course.today().plusDays(30));
          UUID again = course.record(Severity.MINOR, RelationType.VOUCHER, course.criterion(1));
          course.record(Severity.MINOR, RelationType.VOUCHER, course.criterion(2));
          days.goTo(dueOn(id));
          assertThat(looked(id).recurrences())
              .extracting(found -> found.row().id())
              .containsExactly(again);

          checkEffect.check(id, false, "Sama on toistunut.", world.officer());

          assertThat(course.finding(id).state()).isEqualTo(FindingState.OPEN);
          assertThat(course.finding(id).planDeadline().sentOn()).isEqualTo(course.today());
          assertThat(course.current(id)).containsExactly("propose-plan");
          course.open(id);
          LocalDate planDue = course.finding(id).planDeadline().dueOn();
          days.goPast(planDue);
          assertThat(course.current(id)).contains("handle-overdue");
          course.propose(id);
          course.accept(id);
          course.finish(id);
          days.goTo(dueOn(id));
          checkEffect.check(id, true, "Nyt se piti.", world.officer());
        });
    assertThat(runs(id)).isFalse();
    assertThat(readCorrection.effectChecks(id, world.officer()))
        .extracting(looked -> looked.check().effective())
        .containsExactly(false, true);
  }

  @Test
  void only_deviations_of_the_producer_that_took_effect_should_count_as_recurrence() {
    Producer producer = newProducers.producer();
    SteeringRelation unit = newProducers.unit(producer.id());
    SteeringRelation other = newProducers.unit(producer.id());
    SteeringRelation stranger = newProducers.unit(newProducers.producer().id());
    UUID id = findings.record(Severity.SIGNIFICANT, unit, "STAFF-02");
    course.propose(id);
    course.accept(id);
    course.finish(id);
    days.during(
        () -> {
          days.goTo(course.today().plusDays(30));
          findings.record(Severity.POSITIVE, unit, "STAFF-02");
          findings.record(Severity.MINOR, stranger, "STAFF-02");
          UUID elsewhere = findings.record(Severity.MINOR, other, "STAFF-02");
          UUID here = findings.record(Severity.MINOR, unit, "STAFF-02");
          days.goTo(dueOn(id));

          assertThat(looked(id).recurrences())
              .extracting(found -> found.row().id(), Recurred::bond)
              .containsExactlyInAnyOrder(
                  tuple(elsewhere, Bond.SAME_PRODUCER), tuple(here, Bond.SAME_UNIT));
        });
  }

  @Test
  void a_reopened_one_should_ask_what_the_table_asks_whatever_the_officer_had_asked() {
    UUID id = course.record(Severity.MINOR, RelationType.GRANT);
    GradingWish wish =
        new GradingWish(
            Severity.MINOR, Scope.PATTERN, "Laaja", new ClassOverride(true, 10, 30, "Varmuudeksi"));
    regradeFinding.regrade(id, course.finding(id).version(), wish, world.officer());
    course.propose(id);
    course.accept(id);
    course.finish(id);
    days.during(
        () -> {
          days.goTo(dueOn(id));
          checkEffect.check(id, false, "Ei vaikuttanut.", world.officer());
          assertThat(course.current(id)).containsExactly("carry-out");
          assertThat(course.finding(id).planRequired()).isFalse();
        });
  }

  @Test
  void a_serious_one_should_be_acted_on_at_once_again() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    actAtOnce(id);
    course.propose(id);
    course.accept(id);
    course.finish(id);
    days.during(
        () -> {
          days.goTo(dueOn(id));
          checkEffect.check(id, false, "Vaara on palannut.", world.officer());
          assertThat(course.current(id))
              .containsExactlyInAnyOrder(
                  "propose-plan", "send-demand", "note-serious", "confirm-grading");
          actAtOnce(id);
          assertThat(course.current(id)).containsExactly("propose-plan");
        });
  }

  private void actAtOnce(UUID id) {
    demandAtOnce.inWriting(id, "Heti.", Channel.PORTAL, null, world.officer());
    notifyAuthority.sendNothing(id, "Tiedossa jo", world.officer());
    followUpDanger.followUp(id, "Poissa", true, world.officer());
    noteFinding.serious(id, "Johto tietää", world.manager());
    findings.confirm(id, true, world.officer2());
  }

  @Test
  void a_finding_whose_effect_is_not_watched_should_end_when_closed() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    course.finish(id);

    assertThat(runs(id)).isFalse();
    assertThat(readCorrection.effectChecks(id, world.officer())).isEmpty();
  }

  private UUID closed(RelationType type, int criterion) {
    UUID id = course.record(Severity.SIGNIFICANT, type, course.criterion(criterion));
    course.propose(id);
    course.accept(id);
    course.finish(id);
    return id;
  }

  private Looked looked(UUID id) {
    List<Looked> all = readCorrection.effectChecks(id, world.officer());
    return all.get(all.size() - 1);
  }

  private LocalDate dueOn(UUID id) {
    return looked(id).check().dueOn();
  }

  private boolean runs(UUID id) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).count()
        > 0;
  }
}
