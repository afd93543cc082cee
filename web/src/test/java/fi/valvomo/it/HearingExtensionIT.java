package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HearingExtensionIT {

  private static final String ASKED = "Vastaava hoitaja on lomalla.";
  private static final String GRANTED = "Lyhyt jatko ei viivytä asiaa.";

  @Inject private World world;
  @Inject private Following following;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private Days days;

  private UUID id;

  @BeforeEach
  void a_party_that_is_heard() {
    world.open();
    UUID finding = following.finding(RelationType.VOUCHER, Severity.SERIOUS);
    id = following.propose(finding, ConsequenceKind.REMOVAL_FROM_LIST);
    following.hear(id, 14);
  }

  @Test
  void one_that_was_asked_and_granted_should_move_the_last_day_and_be_told_with_its_reason() {
    LocalDate first = due();
    LocalDate second = WorkingDays.after(first, 3);
    giveMoreTime.ask(id, second, ASKED, party());
    assertThat(following.current(id))
        .containsExactlyInAnyOrder("reply-to-hearing", "decide-hearing-extension");
    assertThat(due()).isEqualTo(first);

    giveMoreTime.grant(id, null, GRANTED, world.officer());

    assertThat(due()).isEqualTo(second);
    assertThat(following.of(id).hearing().deadline().days()).isEqualTo(14);
    assertThat(following.current(id)).containsExactly("reply-to-hearing");
    JsonObject hearing = ok(officer().get("consequences/" + id)).json().getJsonObject("hearing");
    assertThat(hearing.getJsonObject("deadline").getString("explanation"))
        .contains(GRANTED)
        .contains("Lisäaikaa myönnettiin");
    JsonObject kept = hearing.getJsonArray("extensions").getJsonObject(0);
    assertThat(kept.getString("reason")).isEqualTo(ASKED);
    assertThat(kept.getJsonObject("decision").getBoolean("granted")).isTrue();
  }

  @Test
  void one_that_was_refused_should_change_nothing_and_stay_on_record() {
    LocalDate first = due();
    giveMoreTime.ask(id, first.plusDays(30), ASKED, party());

    giveMoreTime.refuse(id, "Asia ei siedä lykkäystä.", world.officer());

    assertThat(due()).isEqualTo(first);
    assertThat(following.of(id).extensions())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.time().granted()).isFalse();
              assertThat(refused.time().decidedReason()).isEqualTo("Asia ei siedä lykkäystä.");
            });
    assertThat(following.current(id)).containsExactly("reply-to-hearing");
    assertRefused(
        () -> giveMoreTime.refuse(id, "Taas", world.officer()), MoreTimeRefusal.EXTENSION_DECIDED);
  }

  @Test
  void one_that_was_asked_when_the_time_was_over_should_open_the_reply_again() {
    days.during(
        () -> {
          LocalDate first = due();
          days.goPast(first);
          assertThat(following.current(id)).containsExactly("assess-reply");
          giveMoreTime.ask(id, WorkingDays.after(first, 8), ASKED, party());
          assertRefused(() -> following.assess(id), MoreTimeRefusal.EXTENSION_UNDECIDED);

          giveMoreTime.grant(id, WorkingDays.after(first, 5), GRANTED, world.officer());

          assertThat(following.current(id)).containsExactly("reply-to-hearing");
          assertThat(following.of(id).extensions())
              .extracting(extension -> extension.time().askedLate())
              .containsExactly(true);
          following.reply(id, RelationType.VOUCHER, 0);
          assertThat(following.of(id).grounds().get(0).late()).isFalse();
        });
  }

  @Test
  void every_change_should_be_kept_asked_or_not() {
    LocalDate first = due();
    LocalDate second = WorkingDays.after(first, 2);
    LocalDate third = WorkingDays.after(second, 2);
    giveMoreTime.extend(id, second, "Viraston oma viive", world.officer());
    giveMoreTime.ask(id, third, ASKED, party());
    giveMoreTime.grant(id, null, GRANTED, world.officer());

    assertThat(following.of(id).moves(DeadlineTarget.REPLY))
        .extracting(move -> move.to())
        .isEqualTo(List.of(second, third));
    String told =
        ok(officer().get("consequences/" + id))
            .json()
            .getJsonObject("hearing")
            .getJsonObject("deadline")
            .getString("explanation");
    assertThat(told).containsSubsequence("Viraston oma viive", GRANTED);
  }

  @Test
  void a_second_one_an_earlier_day_and_a_day_off_should_be_handled() {
    LocalDate first = due();
    assertThatThrownBy(() -> giveMoreTime.ask(id, first, ASKED, party()))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> giveMoreTime.ask(id, first.plusYears(2), ASKED, party()))
        .isInstanceOf(InvalidException.class);
    LocalDate sunday = first.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    giveMoreTime.ask(id, sunday, ASKED, party());
    assertRefused(
        () -> giveMoreTime.ask(id, sunday, ASKED, party()), MoreTimeRefusal.EXTENSION_UNDECIDED);

    giveMoreTime.grant(id, null, GRANTED, world.officer());

    assertThat(due()).isEqualTo(WorkingDays.onOrAfter(sunday)).isAfter(sunday);
  }

  @Test
  void a_reply_should_leave_the_request_to_be_refused_before_it_is_assessed() {
    giveMoreTime.ask(id, due().plusDays(30), ASKED, party());
    following.reply(id, RelationType.VOUCHER, 0);
    assertThat(following.current(id))
        .containsExactlyInAnyOrder("assess-reply", "decide-hearing-extension");
    assertRefused(
        () -> giveMoreTime.grant(id, null, GRANTED, world.officer()),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    assertRefused(() -> following.assess(id, 0), MoreTimeRefusal.EXTENSION_UNDECIDED);

    giveMoreTime.refuse(id, "Vastine on jo annettu.", world.officer());
    following.assess(id, 0);

    assertThat(following.current(id)).containsExactly("decide");
  }

  @Test
  void over_http_the_party_should_ask_and_the_officer_decide() {
    String path = "consequences/" + id;
    String until = WorkingDays.after(due(), 3).toString();
    JsonObject request = words("until", until, "reason", ASKED);
    Caller provider = Caller.of("provider-voucher");

    assertThat(provider.post(path + "/extension-requests", words("reason", "x")).status())
        .isEqualTo(400);
    assertThat(ok(provider.get(path)).json().getJsonArray("allowedActs").toString())
        .contains("extension-request");
    ok(provider.post(path + "/extension-requests", request));
    assertThat(officer().post(path + "/extension-decisions", words("reason", "x")).status())
        .isEqualTo(400);
    JsonObject granted =
        Json.createObjectBuilder().add("granted", true).add("reason", GRANTED).build();
    JsonObject view = ok(officer().post(path + "/extension-decisions", granted)).json();

    assertThat(view.getJsonObject("hearing").getJsonObject("deadline").getString("dueOn"))
        .isEqualTo(until);
  }

  private LocalDate due() {
    return following.of(id).hearing().deadline().dueOn();
  }

  private Viewer party() {
    return world.provider(RelationType.VOUCHER);
  }

  private static JsonObject words(String... pairs) {
    var words = Json.createObjectBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      words.add(pairs[i], pairs[i + 1]);
    }
    return words.build();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
