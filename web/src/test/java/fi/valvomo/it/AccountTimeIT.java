package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.DecideMissingAccount;
import fi.valvomo.report.control.GiveAccountTime;
import fi.valvomo.report.control.ReadAccounts;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkingDays;
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

/** A producer asks for more time for its account, and an officer decides. */
@ExtendWith(ArquillianExtension.class)
class AccountTimeIT {

  private static final String WHY = "Vastuuhenkilö vaihtui";

  @Inject private World world;
  @Inject private PlanKeeping plans;
  @Inject private Days days;
  @Inject private GiveAccountTime giveTime;
  @Inject private ReadAccounts readAccounts;
  @Inject private DecideMissingAccount decideMissing;

  @BeforeEach
  void world() {
    world.open();
  }

  private LocalDate due(UUID id) {
    return plans.read(id).deadline().dueOn();
  }

  private List<MoreTime> times(UUID id) {
    return readAccounts.read(id, world.officer()).extensions().stream()
        .map(extension -> extension.time())
        .toList();
  }

  private List<String> acts(UUID id, SteeringRelation unit) {
    return readAccounts.read(id, world.answeringFor(unit)).allowedActs();
  }

  @Test
  void own_and_purchased_should_be_granted_it_in_the_same_steps() {
    Map<RelationType, List<String>> steps = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      SteeringRelation unit = plans.unit(type);
      UUID id = plans.account(unit);
      LocalDate day = due(id).plusDays(10);
      assertThat(acts(id, unit)).contains("publication", "extension-requests");
      giveTime.ask(id, day, WHY, world.answeringFor(unit));
      assertThat(acts(id, unit)).doesNotContain("extension-requests");
      assertThat(plans.current(id))
          .containsExactlyInAnyOrder("publish-account", "decide-account-extension");
      assertThat(plans.mailed(id, "PLAN_ACCOUNT_EXTENSION_ASKED")).isEqualTo(1);

      giveTime.grant(id, null, "Perusteltu", world.officer());

      assertThat(due(id)).isEqualTo(WorkingDays.onOrAfter(day));
      assertThat(plans.current(id)).containsExactly("publish-account");
      assertThat(plans.mailed(id, "PLAN_ACCOUNT_EXTENSION_GRANTED")).isEqualTo(1);
      steps.put(type, plans.steps(id));
    }
    assertThat(steps.values())
        .allSatisfy(
            taken ->
                assertThat(taken)
                    .containsExactlyInAnyOrder("publish-account", "decide-account-extension"));
  }

  @Test
  void a_granted_day_should_be_reminded_of_and_missed_as_any_other() {
    SteeringRelation unit = plans.unit(RelationType.CONTRACT);
    UUID id = plans.account(unit);
    LocalDate first = due(id);
    giveTime.ask(id, first.plusDays(20), WHY, world.answeringFor(unit));
    giveTime.grant(id, null, "Perusteltu", world.officer());
    days.during(
        () -> {
          days.goPast(first);
          assertThat(plans.read(id).state())
              .as("the first day counts no more")
              .isEqualTo(AccountState.OPEN);
          days.goPast(due(id));
          assertThat(plans.read(id).state()).isEqualTo(AccountState.MISSING);
          assertThat(plans.told(id, "PLAN_ACCOUNT_MISSING")).isEqualTo(1);
        });
  }

  @Test
  void a_refused_request_should_leave_the_day_and_stay_on_record() {
    SteeringRelation unit = plans.unit(RelationType.VOUCHER);
    UUID id = plans.account(unit);
    LocalDate first = due(id);
    giveTime.ask(id, first.plusDays(20), WHY, world.answeringFor(unit));
    assertThatThrownBy(() -> giveTime.ask(id, first.plusDays(9), WHY, world.answeringFor(unit)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.refusal()).isEqualTo(MoreTimeRefusal.EXTENSION_UNDECIDED));

    giveTime.refuse(id, "Aika riittää", world.officer());

    assertThat(due(id)).isEqualTo(first);
    assertThat(times(id)).singleElement().satisfies(time -> assertThat(time.granted()).isFalse());
    assertThat(acts(id, unit)).as("once more").contains("extension-requests");
  }

  @Test
  void a_day_that_is_no_later_or_years_away_should_be_refused_at_its_field() {
    SteeringRelation unit = plans.unit(RelationType.GRANT);
    UUID id = plans.account(unit);
    for (LocalDate day : List.of(due(id), due(id).plusYears(2))) {
      assertThatThrownBy(() -> giveTime.ask(id, day, WHY, world.answeringFor(unit)))
          .isInstanceOfSatisfying(
              InvalidException.class,
              wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("until"));
    }
  }

  @Test
  void a_missing_account_should_be_open_again_when_time_is_granted_after_its_day() {
    SteeringRelation unit = plans.unit(RelationType.OWN);
    UUID id = plans.account(unit);
    days.during(
        () -> {
          days.goPast(due(id));
          giveTime.ask(id, due(id).plusDays(20), WHY, world.answeringFor(unit));
          assertThat(times(id).get(0).askedLate()).isTrue();

          giveTime.grant(id, null, "Perusteltu", world.officer());

          assertThat(plans.read(id).state()).isEqualTo(AccountState.OPEN);
          assertThat(plans.current(id)).containsExactly("publish-account");
        });
  }

  @Test
  void a_request_should_be_moot_when_the_account_comes_and_granted_when_an_officer_gives_time() {
    SteeringRelation unit = plans.unit(RelationType.CONTRACT);
    UUID id = plans.account(unit);
    giveTime.ask(id, due(id).plusDays(20), WHY, world.answeringFor(unit));
    plans.publish(id, unit);
    assertThat(plans.current(id)).containsExactly("check-account");
    assertThat(times(id)).allSatisfy(time -> assertThat(time.isUndecided()).isFalse());
    plans.sendBack(id);
    giveTime.ask(id, due(id).plusDays(20), WHY, world.answeringFor(unit));
    days.during(
        () -> {
          days.goPast(due(id));
          decideMissing.extend(id, due(id).plusDays(30), "Kuultu", world.officer());
          assertThat(plans.current(id)).containsExactly("complete-account");
          assertThat(times(id))
              .extracting(MoreTime::granted)
              .containsExactlyInAnyOrder(false, true);
        });
  }
}
