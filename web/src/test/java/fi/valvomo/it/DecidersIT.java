package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.HearParty;
import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.entity.ConsequenceFilter;
import fi.valvomo.finding.entity.ConsequenceRefusal;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.identity.control.Delegate;
import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.identity.entity.Delegation.Terms;
import fi.valvomo.identity.entity.Delegations;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecidersIT {

  private static final String POWER = "CONSEQUENCE.GRANT.ACCOUNT";

  @Inject private World world;
  @Inject private Following following;
  @Inject private HearParty hearParty;
  @Inject private Delegate delegate;
  @Inject private Delegations delegations;
  @Inject private WorkItems items;
  @Inject private ReadConsequences readConsequences;
  @Inject private Clock clock;
  @Inject private TimeTravel time;

  @BeforeEach
  void world() {
    world.open();
  }

  @AfterEach
  void nobody_is_named_any_more() {
    delegations.all().stream()
        .filter(row -> row.power().equals(POWER) && !isPast(row))
        .forEach(this::end);
  }

  @Test
  void a_proposer_whom_the_delegation_names_should_leave_the_decision_to_the_role_of_the_ladder() {
    name(world.officer(), LocalDate.now(Deadline.ZONE));

    UUID id = account();

    assertThat(open(id).role()).isEqualTo(Role.MANAGER);
    assertThat(open(id).assigneeId()).isNull();
    assertThat(following.page(id, world.officer()).allowedActs()).doesNotContain("decision");
    assertThat(following.page(id, world.manager()).allowedActs()).contains("decision");
    following.decide(id, true, world.manager());
    assertThat(following.current(id)).containsExactly("deliver");
  }

  @Test
  void a_decision_that_waits_should_go_to_whom_the_changed_delegation_names() {
    UUID id = account();
    Delegation second = name(world.officer2(), LocalDate.now(Deadline.ZONE));
    assertThat(open(id).assigneeId()).isEqualTo(world.officer2().userId());
    assertThat(open(id).role()).isEqualTo(Role.OFFICER);

    end(second);

    assertThat(open(id).assigneeId()).isNull();
    assertThat(open(id).role()).isEqualTo(Role.MANAGER);
    assertThatThrownBy(() -> following.decide(id, true, world.officer2()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ConsequenceRefusal.NOT_THE_DECIDER));
    following.decide(id, true, world.manager());
  }

  @Test
  void whom_a_delegation_names_from_a_later_day_should_decide_then_whoever_has_the_work() {
    UUID id = following.propose(finding(), ConsequenceKind.ACCOUNT, world.manager());
    name(world.officer2(), LocalDate.now(Deadline.ZONE).minusDays(1), LocalDate.now(Deadline.ZONE));
    name(world.officer(), LocalDate.now(Deadline.ZONE).plusDays(1));
    assertThat(open(id).assigneeId()).isEqualTo(world.officer2().userId());
    try {
      time.begin(Instant.now().plus(1, ChronoUnit.DAYS));

      assertThat(following.page(id, world.officer()).allowedActs()).contains("decision");
      assertThat(following.page(id, world.officer2()).allowedActs()).doesNotContain("decision");
      following.decide(id, true, world.officer());
      assertThat(following.current(id)).containsExactly("deliver");
    } finally {
      time.end();
    }
  }

  @Test
  void the_party_should_read_the_decision_when_it_is_sent_and_not_before() {
    UUID id = removal();
    following.hear(id, 14);
    following.reply(id, RelationType.VOUCHER, 0);
    following.assess(id, 0);
    following.decide(id, true, world.manager());
    Caller party = Caller.of("provider-voucher");

    JsonObject before = ok(party.get("consequences/" + id)).json();

    assertThat(before.getString("state")).isEqualTo("DECIDING");
    assertThat(before.isNull("decision")).isTrue();
    assertThat(before.isNull("conclusion")).isTrue();
    assertThat(before.toString()).doesNotContain("Esitys on perusteltu");
    assertThat(listed(party, "unfinished=true", id)).isEqualTo("DECIDING");
    assertThat(listed(party, "state=DECIDED", id)).isNull();
    assertThat(listed(party, "onRecord=true", id)).isNull();
    String events = ok(party.get("case-events?limit=500&subjectId=" + id)).body().toString();
    assertThat(events).doesNotContain("CONSEQUENCE_DECIDED").contains("HEARING_SENT");
    String steps = ok(party.get("processes/consequence/steps/" + id)).body().toString();
    assertThat(steps).doesNotContain("deliver", world.manager().displayName());

    following.deliver(id);

    JsonObject after = ok(party.get("consequences/" + id)).json();
    assertThat(after.getString("state")).isEqualTo("IN_FORCE");
    assertThat(after.getJsonObject("decision").getString("reason"))
        .isEqualTo("Esitys on perusteltu.");
  }

  @Test
  void a_party_that_was_not_heard_should_learn_of_the_matter_by_the_sending() {
    UUID id = removal();
    hearParty.leaveOut(id, HearingExceptionGround.URGENT, "Asukkaat vaarassa", world.officer());
    following.decide(id, true, world.manager());
    Viewer party = world.provider(RelationType.VOUCHER);

    assertThatThrownBy(() -> following.page(id, party)).isInstanceOf(MissingException.class);
    following.deliver(id);
    assertThat(following.page(id, party).consequence().state())
        .isEqualTo(ConsequenceState.IN_FORCE);
  }

  @Test
  void a_removal_should_be_on_record_for_procurement_for_three_years_and_no_longer() {
    UUID id = following.propose(terminable(), ConsequenceKind.TERMINATION);
    hearParty.leaveOut(id, HearingExceptionGround.URGENT, "Asukkaat vaarassa", world.officer());
    following.decide(id, true, world.manager());
    following.deliver(id);
    LocalDate last = following.of(id).recordUntil();
    try {
      time.begin(last.atTime(12, 0).atZone(Deadline.ZONE).toInstant());
      assertThat(isOnRecord(id)).isTrue();
      time.end();
      time.begin(last.plusDays(1).atTime(0, 1).atZone(Deadline.ZONE).toInstant());
      assertThat(isOnRecord(id)).isFalse();
      assertThat(following.state(id)).isEqualTo(ConsequenceState.IN_FORCE);
    } finally {
      time.end();
    }
  }

  /** As the list asks on that day; sessions of today have ended by then. */
  private boolean isOnRecord(UUID id) {
    ConsequenceFilter onRecord =
        new ConsequenceFilter(
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
    return readConsequences.list(onRecord, world.officer(), null, 500).items().stream()
        .anyMatch(row -> row.id().equals(id));
  }

  private static String listed(Caller caller, String filter, UUID id) {
    List<JsonObject> rows =
        ok(caller.get("consequences?limit=500&" + filter)).items().getValuesAs(JsonObject.class);
    return rows.stream()
        .filter(row -> row.getString("id").equals(id.toString()))
        .map(row -> row.getString("state"))
        .findFirst()
        .orElse(null);
  }

  private Delegation name(Viewer person, LocalDate from) {
    return name(person, from, null);
  }

  private Delegation name(Viewer person, LocalDate from, LocalDate to) {
    return delegate.give(
        POWER, Role.OFFICER, person.userId(), new Terms("Päätös 4 §", from, to), world.manager());
  }

  /** A day long past, one for each row: rows of one power do not overlap. */
  private void end(Delegation row) {
    LocalDate day =
        delegations.all().stream()
            .filter(other -> other.power().equals(POWER) && isPast(other))
            .map(Delegation::validFrom)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.of(2020, 1, 2))
            .plusDays(1);
    long version = delegations.get(row.id()).version();
    delegate.change(row.id(), version, new Terms("Päättyi", day, day), world.manager());
  }

  private static boolean isPast(Delegation row) {
    return row.validFrom().isBefore(LocalDate.of(2024, 1, 1));
  }

  private WorkItem open(UUID id) {
    return items.open(id, "decide").orElseThrow();
  }

  private UUID account() {
    return following.propose(finding(), ConsequenceKind.ACCOUNT);
  }

  private UUID finding() {
    return following.finding(RelationType.GRANT, Severity.MINOR);
  }

  private UUID terminable() {
    return following.finding(RelationType.CONTRACT, Severity.SERIOUS);
  }

  private UUID removal() {
    return following.propose(
        following.finding(RelationType.VOUCHER, Severity.SERIOUS),
        ConsequenceKind.REMOVAL_FROM_LIST);
  }
}
