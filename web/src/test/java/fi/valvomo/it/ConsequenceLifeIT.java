package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.ConsequenceOptions;
import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.control.HearParty;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.WithdrawConsequence;
import fi.valvomo.finding.control.WithdrawFinding;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConsequenceLifeIT {

  private static final Map<RelationType, ConsequenceKind> LAST_RUNG =
      Map.of(
          RelationType.OWN, ConsequenceKind.LINE_DIVISION,
          RelationType.CONTRACT, ConsequenceKind.TERMINATION,
          RelationType.VOUCHER, ConsequenceKind.REMOVAL_FROM_LIST,
          RelationType.GRANT, ConsequenceKind.RECOVERY);

  @Inject private World world;
  @Inject private Following following;
  @Inject private ConsequenceOptions options;
  @Inject private HearParty hearParty;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private WithdrawConsequence withdrawConsequence;
  @Inject private WithdrawFinding withdrawFinding;
  @Inject private ReadFinding readFinding;
  @Inject private InTransaction inTransaction;
  @Inject private TimeTravel time;

  @BeforeEach
  void world() {
    world.open();
    following.agree(
        RelationType.GRANT, Map.of(ConsequenceKind.RECOVERY, "Ehtojen vastaisesta käytöstä"));
  }

  @Test
  void a_consequence_should_take_the_same_steps_whatever_the_relation() {
    Map<RelationType, List<String>> sequences = new HashMap<>();
    for (RelationType type : RelationType.values()) {
      UUID id = proposed(type);
      following.hear(id, 14);
      following.reply(id, type, 0);
      following.assess(id, 0);
      following.decide(id, true, world.manager());
      following.deliver(id);

      assertThat(following.state(id)).isEqualTo(ConsequenceState.IN_FORCE);
      sequences.put(type, following.taken(id));
    }
    assertThat(sequences.values())
        .allSatisfy(
            steps ->
                assertThat(steps)
                    .containsExactly(
                        "send-hearing", "reply-to-hearing", "assess-reply", "decide", "deliver"));
  }

  @Test
  void guidance_should_go_to_its_decider_without_a_hearing() {
    UUID id =
        following.propose(
            following.finding(RelationType.OWN, Severity.MINOR), ConsequenceKind.GUIDANCE);

    assertThat(following.current(id)).containsExactly("decide");
  }

  @Test
  void a_removal_should_be_a_decision_that_can_be_appealed() {
    UUID id = decided(RelationType.VOUCHER);
    following.deliver(id);

    Consequence removed = following.of(id);
    assertThat(removed.delivery().appealUntil())
        .isAfterOrEqualTo(removed.delivery().sentOn().plusDays(7 + 14));
    assertThat(kinds(following.page(id, world.officer()).documents()))
        .containsExactly(DocumentKind.HEARING, DocumentKind.DECISION);
  }

  @Test
  void a_termination_should_stay_on_record_for_procurement_for_three_years() {
    Consequence ended = following.of(decided(RelationType.CONTRACT));

    assertThat(ended.recordUntil())
        .isEqualTo(ended.decided().at().atZone(Deadline.ZONE).toLocalDate().plusYears(3));
  }

  @Test
  void the_party_should_get_the_letter_when_it_is_sent() {
    UUID id = decided(RelationType.CONTRACT);
    var party = world.provider(RelationType.CONTRACT);

    assertThat(kinds(following.page(id, party).documents())).containsExactly(DocumentKind.HEARING);
    following.deliver(id);
    assertThat(kinds(following.page(id, party).documents()))
        .containsExactly(DocumentKind.HEARING, DocumentKind.CONSEQUENCE);
  }

  @Test
  void an_exception_from_hearing_should_lead_to_a_person_who_decides() {
    UUID id = proposed(RelationType.CONTRACT);

    hearParty.leaveOut(id, HearingExceptionGround.URGENT, "Asukkaat vaarassa", world.officer());

    assertThat(following.taken(id)).containsExactly("send-hearing", "decide");
    following.decide(id, true, world.manager());
    assertThat(following.current(id)).containsExactly("deliver");
  }

  @Test
  void one_that_is_not_taken_should_end_there() {
    UUID id = proposed(RelationType.GRANT);
    following.hear(id, 14);
    following.reply(id, RelationType.GRANT, 1);
    following.assess(id, 1);

    following.decide(id, false, world.manager());

    assertThat(following.state(id)).isEqualTo(ConsequenceState.NOT_TAKEN);
    assertThat(following.current(id)).isEmpty();
  }

  @Test
  void silence_should_not_stop_the_matter_and_a_late_reply_should_still_enter() {
    UUID id = proposed(RelationType.VOUCHER);
    try {
      time.begin(Instant.now());
      following.hear(id, 7);
      Deadline last = following.of(id).hearing().deadline();
      time.to(last.dueAt());
      assertThat(following.current(id)).containsExactly("reply-to-hearing");
      time.to(last.dueAt().plusSeconds(2));
      assertThat(following.current(id)).containsExactly("assess-reply");
      following.assess(id);
      assertThat(following.current(id)).containsExactly("decide");

      following.reply(id, RelationType.VOUCHER, 0);

      assertThat(following.current(id)).containsExactly("assess-reply");
      assertThat(following.of(id).grounds().get(0).late()).isTrue();
      following.assess(id, 0);
      assertThat(following.current(id)).containsExactly("decide");
    } finally {
      time.end();
    }
  }

  @Test
  void more_time_should_move_the_last_day_before_and_after_it_has_passed() {
    UUID id = proposed(RelationType.CONTRACT);
    try {
      time.begin(Instant.now());
      following.hear(id, 7);
      Deadline first = following.of(id).hearing().deadline();
      giveMoreTime.extend(id, first.dueOn().plusDays(7), "Pyynnöstä", world.officer());
      time.to(first.dueAt().plusSeconds(2));
      assertThat(following.current(id)).containsExactly("reply-to-hearing");

      Deadline second = following.of(id).hearing().deadline();
      time.to(second.dueAt().plusSeconds(2));
      assertThat(following.current(id)).containsExactly("assess-reply");
      giveMoreTime.extend(id, second.dueOn().plusDays(14), "Sairastapaus", world.officer());

      assertThat(following.current(id)).containsExactly("reply-to-hearing");
      following.reply(id, RelationType.CONTRACT, 0);
      Consequence heard = following.of(id);
      assertThat(heard.grounds().get(0).late()).isFalse();
      assertThat(heard.extensions()).hasSize(2);
    } finally {
      time.end();
    }
  }

  @Test
  void one_that_is_given_up_should_end_wherever_it_stands() {
    UUID proposed = proposed(RelationType.OWN);
    UUID heard = proposed(RelationType.CONTRACT);
    following.hear(heard, 14);
    UUID decided = decided(RelationType.VOUCHER);

    for (UUID id : List.of(proposed, heard, decided)) {
      withdrawConsequence.withdraw(id, "Puute korjattiin", world.officer());
      assertThat(following.state(id)).isEqualTo(ConsequenceState.WITHDRAWN);
      assertThat(following.current(id)).isEmpty();
    }
  }

  @Test
  void a_finding_that_rested_on_an_error_should_take_its_consequences_with_it() {
    UUID finding = following.finding(RelationType.CONTRACT, Severity.SIGNIFICANT);
    UUID first = following.propose(finding, ConsequenceKind.DEMAND);
    UUID second = following.propose(finding, ConsequenceKind.TERMINATION);

    inTransaction.run(
        () ->
            withdrawFinding.withdraw(
                readFinding.read(finding, world.officer()).finding(), "Virhe", world.officer()));

    assertThat(List.of(following.state(first), following.state(second)))
        .containsOnly(ConsequenceState.WITHDRAWN);
    assertThat(following.current(first)).isEmpty();
    assertThat(following.current(second)).isEmpty();
  }

  @Test
  void the_party_should_not_learn_of_it_before_the_hearing() {
    UUID id = proposed(RelationType.CONTRACT);
    var party = world.provider(RelationType.CONTRACT);

    assertThatThrownBy(() -> following.page(id, party)).isInstanceOf(MissingException.class);
    following.hear(id, 14);
    assertThat(following.page(id, party).consequence().id()).isEqualTo(id);
    assertThatThrownBy(() -> following.page(id, world.provider(RelationType.VOUCHER)))
        .isInstanceOf(MissingException.class);
  }

  @Test
  void the_next_rung_should_be_suggested_when_one_was_taken() {
    UUID finding = following.finding(RelationType.VOUCHER, Severity.SIGNIFICANT);
    assertThat(suggested(finding)).isEqualTo(ConsequenceKind.ACCOUNT);
    UUID account = following.propose(finding, ConsequenceKind.ACCOUNT);
    assertThat(suggested(finding)).isEqualTo(ConsequenceKind.ACCOUNT);

    following.decide(account, true, world.manager());

    assertThat(suggested(finding)).isEqualTo(ConsequenceKind.DEMAND);
  }

  private ConsequenceKind suggested(UUID finding) {
    return options.of(finding, world.officer()).suggested();
  }

  private UUID proposed(RelationType type) {
    return following.propose(following.finding(type, Severity.SERIOUS), LAST_RUNG.get(type));
  }

  private UUID decided(RelationType type) {
    UUID id = proposed(type);
    following.hear(id, 14);
    following.reply(id, type, 0);
    following.assess(id, 0);
    following.decide(id, true, world.manager());
    return id;
  }

  private static List<DocumentKind> kinds(List<Document> documents) {
    return documents.stream().map(Document::kind).toList();
  }
}
