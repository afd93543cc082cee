package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.DecideMissingAccount;
import fi.valvomo.report.entity.AccountState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlanAccountLifeIT {

  @Inject private World world;
  @Inject private PlanKeeping plans;
  @Inject private Days days;
  @Inject private DecideMissingAccount decideMissing;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void own_and_purchased_should_take_the_same_steps_through_return_and_completion() {
    Map<RelationType, List<String>> steps = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      SteeringRelation unit = plans.unit(type);
      UUID id = plans.account(unit);
      plans.publish(id, unit);
      assertThat(plans.read(id).state()).isEqualTo(AccountState.PUBLISHED);
      plans.sendBack(id);
      assertThat(plans.read(id).state()).isEqualTo(AccountState.RETURNED);
      plans.publish(id, unit);
      plans.check(id);
      assertThat(plans.read(id).state()).isEqualTo(AccountState.CHECKED);
      assertThat(plans.read(id).relation()).isEqualTo(type);
      assertThat(plans.current(id)).isEmpty();
      steps.put(type, plans.steps(id));
    }
    assertThat(steps.values())
        .allSatisfy(
            taken ->
                assertThat(taken)
                    .containsExactly(
                        "publish-account", "check-account", "complete-account", "check-account"));
  }

  @Test
  void a_unit_should_be_asked_once_of_a_period() {
    SteeringRelation unit = plans.unit(RelationType.CONTRACT);
    UUID id = plans.account(unit);

    assertThat(plans.account(unit)).isEqualTo(id);
    assertThat(plans.rows(unit)).hasSize(1);
    assertThat(plans.mailed(id, "PLAN_ACCOUNT_DUE")).isEqualTo(1);
    assertThat(plans.current(id)).containsExactly("publish-account");
  }

  @Test
  void a_missed_day_should_make_the_account_missing_and_ask_an_officer() {
    UUID id = plans.account(plans.unit(RelationType.VOUCHER));
    LocalDate due = plans.read(id).deadline().dueOn();
    days.during(
        () -> {
          days.goPast(due);
          assertThat(plans.read(id).state()).isEqualTo(AccountState.MISSING);
          assertThat(plans.current(id))
              .containsExactlyInAnyOrder("publish-account", "decide-missing-account");
          assertThat(plans.told(id, "PLAN_ACCOUNT_DUE_SOON")).isEqualTo(1);
          assertThat(plans.told(id, "PLAN_ACCOUNT_DUE_TODAY")).isEqualTo(1);
          assertThat(plans.mailed(id, "PLAN_ACCOUNT_MISSING")).isEqualTo(1);
          decideMissing.extend(id, due.plusDays(10), "Vastuuhenkilö vaihtui", world.officer());
          assertThat(plans.read(id).state()).isEqualTo(AccountState.OPEN);
          days.goPast(plans.read(id).deadline().dueOn());
          assertThat(plans.told(id, "PLAN_ACCOUNT_MISSING")).isEqualTo(2);
          decideMissing.leave(id, "Tuottaja ei julkaise", world.officer());
          assertThat(plans.read(id).state()).isEqualTo(AccountState.MISSING);
          assertThat(plans.current(id)).isEmpty();
        });
  }

  @Test
  void what_is_published_late_should_be_taken_and_marked_late() {
    SteeringRelation unit = plans.unit(RelationType.OWN);
    UUID id = plans.account(unit);
    days.during(
        () -> {
          days.goPast(plans.read(id).deadline().dueOn());
          plans.publish(id, unit);
          assertThat(plans.read(id).late()).isTrue();
          assertThat(plans.current(id)).containsExactly("check-account");
          assertThat(plans.told(id, "PLAN_ACCOUNT_PUBLISHED_LATE")).isEqualTo(1);
        });
  }

  @Test
  void a_completion_that_does_not_come_should_be_told_of_and_stay_returned() {
    SteeringRelation unit = plans.unit(RelationType.GRANT);
    UUID id = plans.account(unit);
    plans.publish(id, unit);
    plans.sendBack(id);
    days.during(
        () -> {
          days.goPast(plans.read(id).deadline().dueOn());
          assertThat(plans.read(id).state()).isEqualTo(AccountState.RETURNED);
          assertThat(plans.told(id, "PLAN_ACCOUNT_COMPLETION_MISSING")).isEqualTo(1);
          assertThat(plans.current(id))
              .containsExactlyInAnyOrder("complete-account", "decide-missing-account");
        });
  }
}
