package fi.valvomo.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ARelation;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsequenceTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private final Viewer officer = person("Olli Ohjaaja", Role.OFFICER);
  private final Viewer manager = person("Maija Johtaja", Role.MANAGER);
  private final Viewer party = person("Paula Palvelija", Role.PROVIDER);

  @Nested
  class A_proposal {

    @Test
    void should_need_a_reason_where_it_is_not_the_suggested_one() {
      assertInvalid("reason", () -> propose(ConsequenceKind.DEMAND, null, null));
      assertThat(propose(ConsequenceKind.DEMAND, null, "Toistunut").measure().choiceReason())
          .isEqualTo("Toistunut");
    }

    @Test
    void should_need_euros_where_it_is_money_and_only_there() {
      assertInvalid("amount", () -> propose(ConsequenceKind.CONTRACT_FINE, null, "x"));
      assertInvalid("amount", () -> propose(ConsequenceKind.CONTRACT_FINE, "0", "x"));
      assertInvalid("amount", () -> propose(ConsequenceKind.CONTRACT_FINE, "1.234", "x"));
      assertInvalid("amount", () -> propose(ConsequenceKind.DEMAND, "10", "x"));
    }

    @Test
    void should_not_end_before_it_begins() {
      assertThatThrownBy(
              () ->
                  new ConsequenceProposal(
                      ConsequenceKind.DEMAND,
                      List.of("Peruste"),
                      null,
                      TODAY,
                      TODAY.minusDays(1),
                      null,
                      null))
          .isInstanceOf(InvalidException.class);
    }

    @Test
    void should_show_that_the_agreement_lacks_its_statutory_clause() {
      assertThat(proposal(ClauseNeed.STATUTORY, AgreedConsequences.NONE).measure().clauseMissing())
          .isTrue();
      AgreedConsequences agreed =
          new AgreedConsequences(Map.of(ConsequenceKind.TERMINATION, "6 kuukautta"));
      assertThat(proposal(ClauseNeed.STATUTORY, agreed).measure().agreedTerms())
          .isEqualTo("6 kuukautta");
    }

    @Test
    void should_stay_hidden_from_the_party_until_the_hearing() {
      Consequence proposed = termination();
      assertThat(proposed.revealed()).isFalse();

      proposed.hear("Pyydämme vastinetta", deadline(14), officer, NOW);

      assertThat(proposed.revealed()).isTrue();
    }
  }

  @Nested
  class A_hearing {

    @Test
    void should_take_each_answer_once() {
      Consequence heard = heard();
      heard.reply(List.of(reply(0)), null, party, NOW);

      assertRefused(
          () -> heard.reply(List.of(reply(0)), null, party, NOW), ConsequenceRefusal.ITEM_SETTLED);
      assertInvalid("items", () -> heard.reply(List.of(reply(7)), null, party, NOW));
      assertInvalid("items", () -> heard.reply(List.of(), null, party, NOW));
    }

    @Test
    void should_mark_what_comes_after_the_last_day() {
      Consequence heard = heard();
      Instant after = heard.hearing().deadline().dueAt().plusSeconds(1);
      heard.lapse(after);

      heard.reply(List.of(reply(1)), null, party, after);

      assertThat(heard.grounds().get(1).late()).isTrue();
      assertThat(heard.hasLapsed()).isFalse();
    }

    @Test
    void should_be_assessed_item_by_item() {
      Consequence heard = heard();
      heard.reply(List.of(reply(0), reply(1)), "Kokonaisuus", party, NOW);

      assertInvalid(
          "items[1]", () -> heard.assess(List.of(assessment(0)), "Ei muutu", officer, NOW));
    }

    @Test
    void should_be_extended_to_a_later_day_only_and_every_change_kept() {
      Consequence heard = heard();
      assertInvalid("until", () -> heard.extend(deadline(14).dueOn(), "Miksi", officer, NOW));

      heard.extend(deadline(21).dueOn(), "Pyynnöstä", officer, NOW);

      assertThat(heard.extensions())
          .extracting(extension -> extension.time().dueBefore())
          .containsExactly(TODAY.plusDays(14));
      assertThat(heard.hearing().deadline().dueOn()).isEqualTo(TODAY.plusDays(21));
    }

    @Test
    void should_not_be_extended_once_answered() {
      Consequence heard = heard();
      heard.reply(List.of(reply(0)), null, party, NOW);

      assertRefused(
          () -> heard.extend(deadline(21).dueOn(), "Miksi", officer, NOW),
          ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    }

    @Test
    void should_not_be_asked_of_guidance() {
      Consequence guidance = propose(ConsequenceKind.GUIDANCE, null, null);

      assertThat(guidance.state()).isEqualTo(ConsequenceState.DECIDING);
      assertRefused(
          () -> guidance.hear("Miksi", deadline(14), officer, NOW),
          ConsequenceRefusal.NO_HEARING_NEEDED);
    }
  }

  @Nested
  class A_decision {

    @Test
    void should_never_be_the_proposers_nor_of_whom_nobody_named() {
      Consequence deciding = deciding();

      assertRefused(
          () -> deciding.decide(taken(), true, officer, NOW), ConsequenceRefusal.OWN_PROPOSAL);
      assertRefused(
          () -> deciding.decide(taken(), false, manager, NOW), ConsequenceRefusal.NOT_THE_DECIDER);
    }

    @Test
    void should_begin_the_record_of_three_years() {
      Consequence deciding = deciding();
      deciding.decide(taken(), true, manager, NOW);

      assertThat(deciding.recordUntil()).isEqualTo(TODAY.plusYears(3));
      assertThat(deciding.state()).isEqualTo(ConsequenceState.DECIDED);
    }

    @Test
    void should_leave_no_record_where_it_is_not_taken() {
      Consequence deciding = deciding();
      deciding.decide(
          new ConsequenceDecision(false, "Korjattu", null, null, null), true, manager, NOW);

      assertThat(deciding.recordUntil()).isNull();
      assertThat(deciding.state()).isEqualTo(ConsequenceState.NOT_TAKEN);
    }

    @Test
    void should_be_sent_between_the_decision_and_today() {
      Consequence decided = deciding();
      decided.decide(taken(), true, manager, NOW);

      assertInvalid("sentOn", () -> decided.deliver(sent(TODAY.plusDays(1)), null, officer, NOW));
      assertInvalid("sentOn", () -> decided.deliver(sent(TODAY.minusDays(1)), null, officer, NOW));
      decided.deliver(sent(TODAY), null, officer, NOW);
      assertThat(decided.state()).isEqualTo(ConsequenceState.IN_FORCE);
    }

    @Test
    void should_leave_no_request_for_more_time_open_when_it_is_given_up() {
      Consequence asking = heard();
      asking.askMoreTime(
          asking.hearing().deadline().dueOn().plusDays(7), "Lomakausi", officer, NOW);

      asking.withdraw("Puutetta ei ollut", officer, NOW);

      assertThat(asking.undecided()).isEmpty();
      assertThat(asking.extensions())
          .singleElement()
          .satisfies(refused -> assertThat(refused.time().granted()).isFalse());
    }

    @Test
    void should_not_be_given_up_once_in_force() {
      Consequence decided = deciding();
      decided.decide(taken(), true, manager, NOW);
      decided.deliver(sent(TODAY), null, officer, NOW);

      assertRefused(
          () -> decided.withdraw("Miksi", officer, NOW),
          ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    }
  }

  private Consequence propose(ConsequenceKind kind, String amount, String reason) {
    boolean hearing = kind != ConsequenceKind.GUIDANCE;
    return propose(rung(kind, hearing, ClauseNeed.NONE), amount, reason, AgreedConsequences.NONE);
  }

  private Consequence proposal(ClauseNeed clause, AgreedConsequences agreed) {
    return propose(rung(ConsequenceKind.TERMINATION, true, clause), null, "Toistunut", agreed);
  }

  private Consequence propose(
      ConsequenceRung rung, String amount, String reason, AgreedConsequences agreed) {
    SteeringRelation relation = ARelation.of(RelationType.CONTRACT);
    relation.agree(agreed, officer, NOW);
    ConsequenceProposal proposal =
        new ConsequenceProposal(
            rung.kind(),
            List.of("Yövuoro oli vajaa.", "Korjaus myöhästyi."),
            amount == null ? null : new BigDecimal(amount),
            TODAY.plusDays(30),
            null,
            null,
            reason);
    return Consequence.propose(
        finding(), relation, rung, proposal, ConsequenceKind.GUIDANCE, officer, NOW);
  }

  private Finding finding() {
    FindingOrigin origin =
        new FindingOrigin(
            UUID.randomUUID(), null, UUID.randomUUID(), UUID.randomUUID(), RelationType.CONTRACT);
    Grading grading = new Grading(Severity.MINOR, Scope.ISOLATED, "Yövuorot", "Vajaalla.");
    Finding finding = new Finding(origin, FindingGround.NONE, grading, officer, NOW);
    DeadlineClass demand = new DeadlineClass(false, null, 30, DayKind.CALENDAR, 90, Set.of());
    finding.open(demand, null, deadline(30), officer, NOW);
    return finding;
  }

  private Consequence termination() {
    return proposal(ClauseNeed.STATUTORY, AgreedConsequences.NONE);
  }

  private Consequence heard() {
    Consequence heard = termination();
    heard.hear("Pyydämme vastinetta", deadline(14), officer, NOW);
    return heard;
  }

  private Consequence deciding() {
    Consequence heard = heard();
    heard.reply(List.of(reply(0)), null, party, NOW);
    heard.assess(List.of(assessment(0)), "Ei muutu", officer, NOW);
    return heard;
  }

  private static ConsequenceRung rung(ConsequenceKind kind, boolean hearing, ClauseNeed clause) {
    return new ConsequenceRung(
        kind, 4, hearing, clause, Role.MANAGER, 3, DocumentKind.CONSEQUENCE, false, days(kind));
  }

  private static Integer days(ConsequenceKind kind) {
    return kind == ConsequenceKind.DEMAND ? 14 : null;
  }

  private static GroundReply reply(int place) {
    return new GroundReply(place, ReplyStance.DISAGREES, "Sijainen oli talossa.", List.of());
  }

  private static GroundAssessment assessment(int place) {
    return new GroundAssessment(place, ReplyOutcome.STANDS, "Lista näyttää muuta.");
  }

  private static ConsequenceDecision taken() {
    return new ConsequenceDecision(true, "Perusteltu", null, TODAY.plusDays(30), null);
  }

  private static ConsequenceDelivery sent(LocalDate on) {
    return new ConsequenceDelivery(Channel.LETTER, on, on.plusDays(7), null, null);
  }

  private static Deadline deadline(int days) {
    return new Deadline(TODAY, Channel.PORTAL, days, DayKind.CALENDAR, TODAY, TODAY.plusDays(days));
  }

  private static Viewer person(String name, Role role) {
    return new Viewer(UUID.randomUUID(), name, Set.of(role), Set.of(), Language.FI);
  }

  private static void assertRefused(ThrowingCallable act, ConsequenceRefusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static void assertInvalid(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors()).extracting("field").contains(field));
  }
}
