package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.ConsequenceOptions;
import fi.valvomo.finding.control.ConsequenceOptions.Option;
import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.control.WithdrawConsequence;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.identity.control.Delegate;
import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.identity.entity.Delegation.Terms;
import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConsequenceRefusalsIT {

  @Inject private World world;
  @Inject private Following following;
  @Inject private ConsequenceOptions options;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private CloseFinding closeFinding;
  @Inject private Course course;
  @Inject private Delegate delegate;
  @Inject private SeriousFindings serious;
  @Inject private WithdrawConsequence withdrawConsequence;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_the_agreement_does_not_know_should_be_refused_and_what_the_law_knows_shown_as_a_gap() {
    following.agree(RelationType.CONTRACT, Map.of(ConsequenceKind.RECLAMATION, "14 päivässä"));
    UUID finding = following.finding(RelationType.CONTRACT, Severity.SIGNIFICANT);

    assertThat(option(finding, ConsequenceKind.CONTRACT_FINE).allowed()).isFalse();
    assertThat(option(finding, ConsequenceKind.RECLAMATION).allowed()).isTrue();
    assertThat(option(finding, ConsequenceKind.WITHHOLDING).allowed()).isTrue();
    assertThat(option(finding, ConsequenceKind.WITHHOLDING).gap()).isTrue();
    assertRefused(
        () -> following.propose(finding, ConsequenceKind.CONTRACT_FINE),
        ConsequenceRefusal.NOT_AGREED);
    UUID withheld = following.propose(finding, ConsequenceKind.WITHHOLDING);
    assertThat(following.of(withheld).measure().clauseMissing()).isTrue();
  }

  @Test
  void a_rung_of_another_ladder_should_be_refused() {
    UUID finding = following.finding(RelationType.OWN, Severity.SIGNIFICANT);

    assertRefused(
        () -> following.propose(finding, ConsequenceKind.TERMINATION),
        ConsequenceRefusal.NOT_ON_LADDER);
  }

  @Test
  void the_same_one_should_not_be_proposed_twice_at_a_time() {
    UUID finding = following.finding(RelationType.OWN, Severity.SIGNIFICANT);
    following.propose(finding, ConsequenceKind.DEMAND);

    assertRefused(
        () -> following.propose(finding, ConsequenceKind.DEMAND),
        ConsequenceRefusal.ALREADY_PROPOSED);
  }

  @Test
  void nothing_should_follow_from_a_recommendation() {
    UUID finding = following.finding(RelationType.OWN, Severity.RECOMMENDATION);

    assertRefused(
        () -> following.propose(finding, ConsequenceKind.GUIDANCE),
        ConsequenceRefusal.NOTHING_TO_CORRECT);
  }

  @Test
  void a_finding_should_not_close_while_its_consequence_is_unfinished() {
    UUID finding = following.finding(RelationType.OWN, Severity.MINOR);
    course.reportDone(finding);
    course.verify(finding, true);
    following.propose(finding, ConsequenceKind.DEMAND);

    assertRefused(
        () -> closeFinding.close(finding, "Valmis", world.officer()),
        ConsequenceRefusal.CONSEQUENCE_UNFINISHED);
  }

  @Test
  void a_breach_should_not_be_graded_away_while_its_consequence_is_unfinished() {
    UUID finding = following.finding(RelationType.CONTRACT, Severity.MINOR);
    UUID id = following.propose(finding, ConsequenceKind.DEMAND);

    assertRefused(
        () -> serious.grade(finding, Severity.RECOMMENDATION, world.officer()),
        ConsequenceRefusal.CONSEQUENCE_UNFINISHED);
    withdrawConsequence.withdraw(id, "Puutetta ei ollut.", world.officer());
    serious.grade(finding, Severity.RECOMMENDATION, world.officer());
    assertThat(course.current(finding)).containsExactly("acknowledge");
  }

  @Test
  void the_proposer_should_not_decide() {
    UUID finding = following.finding(RelationType.GRANT, Severity.SIGNIFICANT);
    UUID id = following.propose(finding, ConsequenceKind.DEMAND, world.manager());

    assertRefused(
        () -> following.decide(id, true, world.manager()), ConsequenceRefusal.OWN_PROPOSAL);
  }

  @Test
  void whom_the_delegation_does_not_name_should_not_decide() {
    Delegation given =
        delegate.give(
            "CONSEQUENCE.GRANT.GUIDANCE",
            Role.OFFICER,
            world.officer2().userId(),
            new Terms("Toimialajohtajan päätös 4 §", LocalDate.now(Deadline.ZONE), null),
            world.manager());
    try {
      UUID finding = following.finding(RelationType.GRANT, Severity.MINOR);
      UUID id = following.propose(finding, ConsequenceKind.GUIDANCE);

      assertRefused(
          () -> following.decide(id, true, world.manager()), ConsequenceRefusal.NOT_THE_DECIDER);
      assertThat(following.page(id, world.officer2()).allowedActs()).contains("decision");
      assertThat(following.page(id, world.officer()).allowedActs()).doesNotContain("decision");
      following.decide(id, true, world.officer2());
      assertThat(following.current(id)).containsExactly("deliver");
    } finally {
      Terms ended = new Terms("Päättyi", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2));
      delegate.change(given.id(), given.version(), ended, world.manager());
    }
  }

  @Test
  void two_delegations_of_one_power_should_not_overlap() {
    Terms terms = new Terms("5 §", LocalDate.of(2030, 1, 1), null);
    delegate.give("CONSEQUENCE.OWN.ACCOUNT", Role.OFFICER, null, terms, world.manager());

    assertRefused(
        () -> delegate.give("CONSEQUENCE.OWN.ACCOUNT", Role.MANAGER, null, terms, world.manager()),
        IdentityRefusal.DELEGATION_OVERLAPS);
    assertThatThrownBy(
            () -> delegate.give("CONSEQUENCE.OWN.RUIN", Role.MANAGER, null, terms, world.manager()))
        .isInstanceOf(InvalidException.class);
  }

  @Test
  void a_step_out_of_order_should_be_refused() {
    UUID finding = following.finding(RelationType.VOUCHER, Severity.SERIOUS);
    UUID id = following.propose(finding, ConsequenceKind.REMOVAL_FROM_LIST);

    assertRefused(
        () -> following.decide(id, true, world.manager()),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    assertRefused(() -> following.deliver(id), ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
    assertRefused(
        () ->
            giveMoreTime.extend(
                id, LocalDate.now(Deadline.ZONE).plusDays(9), "Miksi", world.officer()),
        ConsequenceRefusal.CONSEQUENCE_OUT_OF_ORDER);
  }

  private Option option(UUID finding, ConsequenceKind kind) {
    return options.of(finding, world.officer()).options().stream()
        .filter(option -> option.rung().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
