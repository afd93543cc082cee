package fi.valvomo.report.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.report.entity.ReportReminders.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanAccountTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 2);
  private static final Instant IN_TIME = Deadline.endOf(DUE);
  private static final Instant LATE = IN_TIME.plusSeconds(1);

  private final PlanAccount account =
      new PlanAccount(
          plan(), new Period(day(1, 1), day(4, 30)), until(DUE), Viewer.SYSTEM, IN_TIME);

  @Test
  void should_be_late_only_when_it_first_came_after_the_last_day() {
    account.publish(text(), Viewer.SYSTEM, IN_TIME);
    account.sendBack("Puuttuu", until(DUE.plusDays(14)), Viewer.SYSTEM, LATE);
    account.publish(text(), Viewer.SYSTEM, LATE.plusSeconds(86_400L * 30));

    assertThat(account.late()).isFalse();
    assertThat(account.publications()).hasSize(2);
    assertThat(account.publication().orElseThrow().late()).isTrue();
  }

  @Test
  void should_not_be_published_twice_nor_after_it_is_closed() {
    account.publish(text(), Viewer.SYSTEM, IN_TIME);
    refused(() -> account.publish(text(), Viewer.SYSTEM, IN_TIME), PlanRefusal.ACCOUNT_PUBLISHED);
    account.check(null, Viewer.SYSTEM, IN_TIME);
    refused(() -> account.publish(text(), Viewer.SYSTEM, IN_TIME), PlanRefusal.ACCOUNT_CHECKED);
    refused(() -> account.check(null, Viewer.SYSTEM, LATE), PlanRefusal.ACCOUNT_NOT_PUBLISHED);
  }

  @Test
  void should_not_be_left_missing_before_its_last_day_has_passed() {
    refused(
        () -> account.leaveMissing("Ei tule", Viewer.SYSTEM, IN_TIME),
        PlanRefusal.ACCOUNT_NOT_LATE);
    account.miss(LATE);
    account.leaveMissing("Ei tule", Viewer.SYSTEM, LATE);

    assertThat(account.state()).isEqualTo(AccountState.MISSING);
    assertThat(account.isOverdue(LATE)).isFalse();
    refused(() -> account.publish(text(), Viewer.SYSTEM, LATE), PlanRefusal.ACCOUNT_CLOSED);
  }

  @Test
  void should_forget_what_was_told_of_an_earlier_last_day() {
    account.told(Moment.TODAY, IN_TIME);
    assertThat(account.toldMoments()).containsExactlyInAnyOrder(Moment.BEFORE, Moment.TODAY);

    account.extend(DUE.plusDays(7), Viewer.SYSTEM, LATE);

    assertThat(account.toldMoments()).isEmpty();
  }

  @Test
  void should_refuse_a_publication_of_tomorrow_or_under_no_address() {
    assertThatThrownBy(() -> new Publication("https://a.fi", DUE.plusDays(1), "Aula", DUE))
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("publishedOn");
    for (String wrong :
        new String[] {"a.fi", "ftp://a.fi", "https://", "https://u:p@a.fi", "x y"}) {
      assertThatThrownBy(() -> WebAddress.checked(wrong))
          .as(wrong)
          .isInstanceOf(InvalidException.class);
    }
    assertThat(WebAddress.checked(" HTTPS://a.fi/omavalvonta "))
        .isEqualTo("HTTPS://a.fi/omavalvonta");
  }

  private static void refused(ThrowingCallable act, Refusal why) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(refusal.refusal()).isEqualTo(why));
  }

  private static AccountText text() {
    return new AccountText(
        "Ei poikkeamia", null, new Publication("https://a.fi", DUE, "Aula", DUE));
  }

  private static UnitPlan plan() {
    UnitFacts facts =
        new UnitFacts(
            "Yksikkö",
            null,
            null,
            null,
            UnitType.values()[0],
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.FI,
            null);
    ServiceUnit unit = ServiceUnit.register(UUID.randomUUID(), facts, Viewer.SYSTEM, IN_TIME);
    return new UnitPlan(unit, RelationType.OWN, UUID.randomUUID(), Viewer.SYSTEM, IN_TIME);
  }

  private static Deadline until(LocalDate day) {
    return new Deadline(day.minusDays(30), Channel.EMAIL, 30, DayKind.CALENDAR, day, day);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
