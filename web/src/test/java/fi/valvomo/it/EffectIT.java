package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.CheckEffect;
import fi.valvomo.finding.control.ReadCorrection;
import fi.valvomo.finding.control.ReadCorrection.Looked;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
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
          assertThat(looked(id).recurrences()).extracting(Finding::id).containsExactly(again);

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
