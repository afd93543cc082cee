package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.AnswerToConsequence;
import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.PartyAnswer;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnswerIT {

  @Inject private World world;
  @Inject private Following following;
  @Inject private AnswerToConsequence answerToConsequence;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private Deadlines deadlines;
  @Inject private WorkItems items;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void the_time_for_an_account_should_run_from_its_sending_by_the_way_it_was_sent() {
    UUID id = following.accountDecided(RelationType.CONTRACT);

    following.deliver(id);

    Deadline awaited = answer(id).deadline();
    assertThat(awaited.dueOn())
        .isEqualTo(deadlines.count(awaited.sentOn(), Channel.LETTER, 14, DayKind.CALENDAR).dueOn());
    assertThat(following.current(id)).containsExactly("answer");
    assertThat(items.open(id, "answer").orElseThrow().dueAt()).isEqualTo(awaited.dueAt());
    assertThat(following.state(id)).isEqualTo(ConsequenceState.AWAITING_ANSWER);
  }

  @Test
  void an_answer_in_time_should_be_assessed_by_an_officer() {
    UUID id = sent(RelationType.OWN);

    following.answer(id);

    assertThat(answer(id).late()).isFalse();
    assertThat(following.current(id)).containsExactly("assess-answer");
    assertInvalid(() -> assess(id, AnswerOutcome.MISSING));
    assess(id, AnswerOutcome.SUFFICIENT);
    assertThat(following.state(id)).isEqualTo(ConsequenceState.IN_FORCE);
    assertThat(following.current(id)).isEmpty();
    assertRefused(() -> following.answer(id), ConsequenceRefusal.NO_ANSWER_AWAITED);
  }

  @Test
  void the_party_should_be_reminded_before_the_last_day_and_silence_should_not_stop_the_matter() {
    UUID id = sent(RelationType.GRANT);
    days.during(
        () -> {
          days.goTo(WorkingDays.before(answer(id).deadline().dueOn(), 3));
          assertThat(items.open(id, "answer").map(WorkItem::remindedAt)).isNotEmpty();
          days.goPast(answer(id).deadline().dueOn());

          assertThat(following.current(id)).containsExactly("assess-answer");
          assertThat(answer(id).lapsedAt()).isNotNull();
          assertInvalid(() -> assess(id, AnswerOutcome.SUFFICIENT));
          assess(id, AnswerOutcome.MISSING);
          assertThat(following.state(id)).isEqualTo(ConsequenceState.IN_FORCE);
        });
  }

  @Test
  void a_late_answer_should_enter_marked_late_before_and_after_the_silence_was_assessed() {
    UUID before = sent(RelationType.CONTRACT);
    UUID after = sent(RelationType.VOUCHER);
    days.during(
        () -> {
          days.goPast(answer(before).deadline().dueOn());
          following.answer(before);
          assertThat(answer(before).late()).isTrue();
          assess(before, AnswerOutcome.INSUFFICIENT);

          assess(after, AnswerOutcome.MISSING);
          following.answer(after);
          assertThat(answer(after).late()).isTrue();
          assertThat(following.state(after)).isEqualTo(ConsequenceState.IN_FORCE);
        });
  }

  @Test
  void what_was_sent_in_the_portal_and_not_opened_should_count_as_an_email() {
    UUID unopened = following.accountDecided(RelationType.CONTRACT);
    UUID opened = following.accountDecided(RelationType.VOUCHER);
    following.deliverInPortal(unopened);
    following.deliverInPortal(opened);
    following.open(opened);
    Deadline first = answer(unopened).deadline();
    days.during(
        () -> {
          days.goPast(first.sentOn());
          Deadline later = answer(unopened).deadline();
          assertThat(later.dueOn())
              .isEqualTo(
                  deadlines.count(first.sentOn(), Channel.EMAIL, 14, DayKind.CALENDAR).dueOn());
          assertThat(items.open(unopened, "answer").orElseThrow().dueAt()).isEqualTo(later.dueAt());
          assertThat(answer(opened).deadline().dueOn()).isEqualTo(first.dueOn());
          days.goPast(first.dueOn());
          assertThat(following.current(opened)).containsExactly("assess-answer");
          assertThat(following.current(unopened)).containsExactly("answer");
          days.goPast(later.dueOn());
          assertThat(following.current(unopened)).containsExactly("assess-answer");
        });
  }

  @Test
  void the_days_should_be_the_officers_to_set_where_an_answer_is_asked_for_and_nowhere_else() {
    UUID finding = following.finding(RelationType.OWN, Severity.SIGNIFICANT);
    String path = "findings/" + finding + "/consequences";
    Caller officer = Caller.of("officer");

    assertThat(officer.post(path, proposal("GUIDANCE", 5)).firstError())
        .isEqualTo("answerDays noAnswerAsked");
    assertThat(officer.post(path, proposal("DEMAND", 0)).status()).isEqualTo(400);
    JsonObject demand = ok(officer.post(path, proposal("DEMAND", 30))).json();
    assertThat(demand.getInt("answerDays")).isEqualTo(30);
    UUID id = UUID.fromString(demand.getString("id"));
    following.decide(id, true, world.manager());
    following.deliver(id);
    assertThat(answer(id).deadline().days()).isEqualTo(30);
    assertThat(following.state(id).isUnfinished()).isTrue();
  }

  @Test
  void the_party_should_answer_in_the_portal_with_files_of_its_own_matter_only() {
    UUID id = sent(RelationType.CONTRACT);
    Caller party = Caller.of("provider-contract");
    String path = "consequences/" + id;

    assertThat(ok(party.get(path)).json().getJsonArray("allowedActs").toString())
        .contains("answer");
    assertThat(Caller.of("provider-grant").post(path + "/answer", words(null)).status())
        .isEqualTo(404);
    assertThat(party.post(path + "/answer", words(UUID.randomUUID())).firstError())
        .isEqualTo("documentIds unknown");
    JsonObject answered = ok(party.post(path + "/answer", words(null))).json();
    assertThat(answered.getJsonObject("answer").getJsonObject("given").getString("text"))
        .isEqualTo("Ohje on uusittu.");
    assertThat(answered.getString("state")).isEqualTo("ASSESSING_ANSWER");
  }

  @Test
  void more_time_that_was_asked_and_granted_should_move_the_last_day_with_its_timers() {
    UUID id = sent(RelationType.CONTRACT);
    LocalDate first = due(id);
    LocalDate second = WorkingDays.after(first, 5);
    giveMoreTime.ask(id, second, "Kirjanpitäjä on lomalla.", party(id));
    assertThat(following.current(id))
        .containsExactlyInAnyOrder("answer", "decide-hearing-extension");

    giveMoreTime.grant(id, null, "Lyhyt jatko ei viivytä asiaa.", world.officer());

    assertThat(due(id)).isEqualTo(second);
    assertThat(following.current(id)).containsExactly("answer");
    assertThat(items.open(id, "answer").orElseThrow().dueAt())
        .isEqualTo(answer(id).deadline().dueAt());
    JsonObject told = ok(Caller.of("officer").get("consequences/" + id)).json();
    JsonObject asked = told.getJsonObject("answer");
    assertThat(asked.getJsonObject("deadline").getString("explanation"))
        .contains("Lyhyt jatko ei viivytä asiaa.");
    assertThat(asked.getJsonArray("extensions").getJsonObject(0).getString("target"))
        .isEqualTo("ANSWER");
    days.during(
        () -> {
          days.goPast(first);
          assertThat(following.current(id)).containsExactly("answer");
          days.goPast(second);
          assertThat(following.current(id)).containsExactly("assess-answer");
        });
  }

  @Test
  void more_time_that_was_refused_should_change_nothing_and_stay_on_record() {
    UUID id = sent(RelationType.VOUCHER);
    LocalDate first = due(id);
    giveMoreTime.ask(id, first.plusDays(30), "Lomakausi", party(id));
    assertRefused(
        () -> giveMoreTime.ask(id, first.plusDays(40), "Taas", party(id)),
        MoreTimeRefusal.EXTENSION_UNDECIDED);

    giveMoreTime.refuse(id, "Asia ei siedä lykkäystä.", world.officer());

    assertThat(due(id)).isEqualTo(first);
    assertThat(following.of(id).extensionsOf(DeadlineTarget.ANSWER))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.time().granted()).isFalse();
              assertThat(refused.time().decidedReason()).isEqualTo("Asia ei siedä lykkäystä.");
            });
    assertThat(following.current(id)).containsExactly("answer");
  }

  @Test
  void more_time_that_was_asked_in_silence_should_open_the_answer_again() {
    UUID id = sent(RelationType.GRANT);
    days.during(
        () -> {
          LocalDate first = due(id);
          days.goPast(first);
          assertThat(following.current(id)).containsExactly("assess-answer");
          giveMoreTime.ask(id, WorkingDays.after(first, 10), "Sairastapaus", party(id));
          assertRefused(
              () -> assess(id, AnswerOutcome.MISSING), MoreTimeRefusal.EXTENSION_UNDECIDED);

          giveMoreTime.grant(id, WorkingDays.after(first, 6), "Perusteltu", world.officer());

          assertThat(following.current(id)).containsExactly("answer");
          assertThat(following.state(id)).isEqualTo(ConsequenceState.AWAITING_ANSWER);
          assertThat(answer(id).lapsedAt()).isNull();
          following.answer(id);
          assertThat(answer(id).late()).isFalse();
        });
  }

  @Test
  void an_officer_should_give_more_time_unasked_but_not_once_it_was_answered_or_assessed() {
    UUID id = sent(RelationType.OWN);
    LocalDate second = WorkingDays.after(due(id), 2);
    giveMoreTime.extend(id, second, "Viraston oma viive", world.officer());
    assertThat(due(id)).isEqualTo(second);
    following.answer(id);
    assertRefused(
        () -> giveMoreTime.ask(id, second.plusDays(5), "Vielä", party(id)),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);

    assess(id, AnswerOutcome.SUFFICIENT);

    assertRefused(
        () -> giveMoreTime.extend(id, second.plusDays(5), "Vielä", world.officer()),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
  }

  @Test
  void a_request_should_keep_the_last_day_that_was_told_from_being_counted_anew() {
    UUID id = following.accountDecided(RelationType.CONTRACT);
    following.deliverInPortal(id);
    LocalDate second = WorkingDays.after(due(id), 4);
    giveMoreTime.extend(id, second, "Sovittu puhelimessa", world.officer());
    days.during(
        () -> {
          days.goPast(answer(id).deadline().sentOn());

          assertThat(due(id)).isEqualTo(second);
          assertThat(following.current(id)).containsExactly("answer");
        });
  }

  private UUID sent(RelationType type) {
    UUID id = following.accountDecided(type);
    following.deliver(id);
    return id;
  }

  private LocalDate due(UUID id) {
    return answer(id).deadline().dueOn();
  }

  private Viewer party(UUID id) {
    return world.provider(following.of(id).relation());
  }

  private PartyAnswer answer(UUID id) {
    return following.of(id).answer();
  }

  private void assess(UUID id, AnswerOutcome outcome) {
    answerToConsequence.assess(id, outcome, "Luettu ja arvioitu.", world.officer());
  }

  private static JsonObject proposal(String kind, int answerDays) {
    return Json.createObjectBuilder()
        .add("kind", kind)
        .add("grounds", Json.createArrayBuilder().add("Korjausta ei tehty ajoissa."))
        .add("answerDays", answerDays)
        .add("reason", "Syy")
        .build();
  }

  private static JsonObject words(UUID document) {
    var documents = Json.createArrayBuilder();
    Stream.ofNullable(document).map(UUID::toString).forEach(documents::add);
    return Json.createObjectBuilder()
        .add("text", "Ohje on uusittu.")
        .add("documentIds", documents)
        .build();
  }

  private static void assertInvalid(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(InvalidException.class);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
