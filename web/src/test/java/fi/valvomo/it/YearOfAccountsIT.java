package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.DecideMissingAccount;
import fi.valvomo.report.control.OpenAccounts;
import fi.valvomo.report.control.ReadAccounts;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.AccountState;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of the law's cycle: three periods end, and of each one unit publishes in time, one has to
 * complete, one is late and one publishes nothing; relations change places from period to period.
 */
@ExtendWith(ArquillianExtension.class)
class YearOfAccountsIT {

  private static final int PERIODS = 3;

  @Inject private World world;
  @Inject private PlanKeeping plans;
  @Inject private OpenAccounts openAccounts;
  @Inject private ReadAccounts readAccounts;
  @Inject private DecideMissingAccount decideMissing;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  private final Map<String, List<List<String>>> steps = new HashMap<>();
  private List<SteeringRelation> units;

  @BeforeEach
  void a_year_ago() {
    world.open();
    units = Arrays.stream(RelationType.values()).map(plans::unit).toList();
    LocalDate lastYear = today().minusYears(1).withDayOfYear(1);
    time.begin(lastYear.atTime(9, 0).atZone(Deadline.ZONE).toInstant());
  }

  @AfterEach
  void today_again() {
    time.end();
  }

  @Test
  void a_year_of_accounts_should_be_asked_reminded_missed_and_counted_rightly() {
    LocalDate end = today();
    for (int period = 0; period < PERIODS; period++) {
      end = end.plusMonths(4);
      time.to(end, 9);
      live(end, period);
    }
    assertThat(steps).hasSize(4);
    assertThat(steps.values())
        .allSatisfy(same -> assertThat(same.stream().distinct()).as("same steps").hasSize(1));
    units.forEach(
        unit -> {
          List<AccountRow> rows = plans.rows(unit);
          assertThat(rows).hasSize(PERIODS);
          assertThat(rows).filteredOn(AccountRow::overdue).isEmpty();
        });
  }

  /** Four units, four fates, shifted by one from period to period. */
  private void live(LocalDate began, int shift) {
    List<UUID> accounts = units.stream().map(this::opened).toList();
    accounts.forEach(
        id -> {
          assertThat(plans.read(id).period().to()).isEqualTo(began.minusDays(1));
          assertThat(plans.read(id).period().from()).isEqualTo(began.minusMonths(4));
          assertThat(plans.mailed(id, "PLAN_ACCOUNT_DUE")).isEqualTo(1);
        });
    int inTime = shift % 4;
    int returned = (shift + 1) % 4;
    int late = (shift + 2) % 4;
    int silent = (shift + 3) % 4;
    later(5);
    publish(accounts, inTime);
    inTurn(() -> plans.check(accounts.get(inTime)));
    publish(accounts, returned);
    inTurn(() -> plans.sendBack(accounts.get(returned)));
    later(3);
    publish(accounts, returned);
    inTurn(() -> plans.check(accounts.get(returned)));
    time.to(Deadline.endOf(plans.read(accounts.get(late)).deadline().dueOn()).plusSeconds(5));
    assertThat(lateOnes()).containsExactlyInAnyOrder(accounts.get(late), accounts.get(silent));
    later(2);
    publish(accounts, late);
    inTurn(
        () -> plans.check(accounts.get(late)),
        () -> decideMissing.leave(accounts.get(silent), "Ei selvitystä", world.officer()));
    assertThat(lateOnes()).isEmpty();
    for (int awaited : List.of(late, silent)) {
      for (String kind : List.of("DUE_SOON", "DUE_TODAY", "MISSING")) {
        assertThat(plans.mailed(accounts.get(awaited), "PLAN_ACCOUNT_" + kind))
            .as(kind)
            .isEqualTo(1);
      }
    }
    assertThat(plans.mailed(accounts.get(inTime), "PLAN_ACCOUNT_DUE_SOON")).isZero();
    assertThat(plans.read(accounts.get(silent)).state()).isEqualTo(AccountState.MISSING);
    assertThat(plans.read(accounts.get(late)).late()).isTrue();
    remember("in time", accounts.get(inTime));
    remember("returned", accounts.get(returned));
    remember("late", accounts.get(late));
    remember("silent", accounts.get(silent));
  }

  private UUID opened(SteeringRelation unit) {
    assertThat(openAccounts.open(unit.producerId())).isEqualTo(1);
    assertThat(openAccounts.open(unit.producerId())).as("asked already").isZero();
    return plans.rows(unit).get(0).id();
  }

  private void publish(List<UUID> accounts, int unit) {
    inTurn(() -> plans.publish(accounts.get(unit), units.get(unit)));
  }

  /** The late accounts of our units, as the list of the officer has them. */
  private List<UUID> lateOnes() {
    return units.stream()
        .flatMap(
            unit ->
                readAccounts
                    .list(
                        new AccountFilter(
                            unit.unitId(), null, null, null, true, false, readAccounts.today()),
                        world.officer(),
                        null,
                        50)
                    .items()
                    .stream())
        .map(AccountRow::id)
        .toList();
  }

  private void remember(String fate, UUID id) {
    steps.computeIfAbsent(fate, any -> new ArrayList<>()).add(plans.steps(id));
  }

  private void inTurn(Runnable... acts) {
    for (Runnable act : acts) {
      time.to(clock.instant().plusSeconds(60));
      act.run();
    }
  }

  private void later(int days) {
    time.to(today().plusDays(days), 10);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
