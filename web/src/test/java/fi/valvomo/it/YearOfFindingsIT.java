package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.CheckEffect;
import fi.valvomo.finding.control.ConsequenceOptions;
import fi.valvomo.finding.control.ConsequenceOptions.Option;
import fi.valvomo.finding.control.DecideExtension;
import fi.valvomo.finding.control.DecideOverdue;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year in which fifty findings live, the same fates for own and purchased producers: whatever
 * happens takes the same steps, up to the consequence.
 */
@ExtendWith(ArquillianExtension.class)
class YearOfFindingsIT {

  private static final int YEAR = 365;
  private static final Map<RelationType, ConsequenceKind> WHERE_REPEATED_BEGINS =
      Map.of(
          RelationType.OWN, ConsequenceKind.LINE_DIVISION,
          RelationType.CONTRACT, ConsequenceKind.TERMINATION,
          RelationType.VOUCHER, ConsequenceKind.REMOVAL_FROM_LIST,
          RelationType.GRANT, ConsequenceKind.RECOVERY);
  private static final Map<RelationType, ConsequenceKind> LAST_RUNG =
      Map.of(
          RelationType.OWN, ConsequenceKind.LINE_DIVISION,
          RelationType.CONTRACT, ConsequenceKind.CANCELLATION,
          RelationType.VOUCHER, ConsequenceKind.REMOVAL_FROM_LIST,
          RelationType.GRANT, ConsequenceKind.RECOVERY);

  /** How many there are, with all that an agreement may say. */
  private static final Map<RelationType, Integer> RUNGS =
      Map.of(
          RelationType.OWN, 6,
          RelationType.CONTRACT, 10,
          RelationType.VOUCHER, 4,
          RelationType.GRANT, 4);

  private static final Set<ConsequenceKind> ASKS_FOR_ANSWER =
      Set.of(ConsequenceKind.ACCOUNT, ConsequenceKind.DEMAND);
  private static final List<String> UNHEARD = List.of("decide", "deliver");
  private static final List<String> HEARD =
      List.of("send-hearing", "reply-to-hearing", "assess-reply", "decide", "deliver");

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Course course;
  @Inject private SeriousFindings findings;
  @Inject private Following following;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private NoteFinding noteFinding;
  @Inject private DecideOverdue decideOverdue;
  @Inject private AssessRepeat assessRepeat;
  @Inject private DecideExtension decideExtension;
  @Inject private CheckEffect checkEffect;
  @Inject private AcknowledgeFinding acknowledgeFinding;
  @Inject private ConsequenceOptions consequenceOptions;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  private final Map<String, Map<RelationType, UUID>> lives = new LinkedHashMap<>();
  private final List<String> climbed = new ArrayList<>();
  private LocalDate end;

  @BeforeEach
  void a_year_ago() {
    world.open();
    following.agree(RelationType.GRANT, Map.of(ConsequenceKind.RECOVERY, "Ehtojen vastaisesta"));
    following.agree(
        RelationType.CONTRACT,
        Map.of(
            ConsequenceKind.RECLAMATION, "14 päivässä havaitsemisesta",
            ConsequenceKind.CONTRACT_FINE, "2 % kuukausilaskusta",
            ConsequenceKind.PLACEMENT_STOP, "Uusia asiakkaita ei sijoiteta"));
    LocalDate today = today();
    end = today;
    time.begin(today.minusDays(YEAR).atTime(9, 0).atZone(Deadline.ZONE).toInstant());
  }

  @AfterEach
  void today_again() {
    time.end();
  }

  @Test
  void the_same_fate_should_take_the_same_steps_whatever_the_relation() throws IOException {
    goodAndRecommended();
    immediate();
    plain();
    late();
    extended();
    repeated();
    disputed();
    notReal();
    reopened();
    escalated();
    time.to(end, 8);

    List<String> told = new ArrayList<>();
    lives.forEach((fate, four) -> told.add(fate + ": " + join(sameSteps(fate, four))));
    told.addAll(climbed);
    Path coverage = Path.of(System.getProperty("valvomo.test.coverage"));
    Files.write(coverage.resolveSibling("year-of-findings.txt"), told);
    assertThat(lives.values().stream().mapToInt(Map::size).sum()).isGreaterThanOrEqualTo(50);
    assertThat(all()).allSatisfy(id -> assertThat(state(id)).isEqualTo(FindingState.CLOSED));
  }

  private void goodAndRecommended() {
    for (Severity severity : List.of(Severity.POSITIVE, Severity.RECOMMENDATION)) {
      each(severity.name().toLowerCase(), type -> course.record(severity, type))
          .forEach(
              (type, id) -> acknowledgeFinding.acknowledge(id, "Luettu", world.provider(type)));
    }
    nextMonth();
  }

  private void immediate() {
    Map<RelationType, UUID> serious =
        each("immediate", type -> course.record(Severity.SERIOUS, type));
    every(
        serious,
        id ->
            inTurn(
                () -> demandAtOnce.orally(id, clock.instant(), "Vuorovastaava", world.officer()),
                () -> inWriting(id),
                () ->
                    notifyAuthority.send(
                        id, new NoticeText("Vaara", "EMAIL", "DNRO-1", null), world.officer()),
                () -> noteFinding.serious(id, "Johto tietää", world.manager()),
                () -> findings.confirm(id, true, world.officer2())));
    assertThat(serious.values())
        .allSatisfy(id -> assertThat(findings.path(id).notice().name()).isNotBlank());
    time.to(today().plusDays(1), 12);
    every(serious, id -> followUpDanger.followUp(id, "Vaara jatkuu", false, world.officer()));
    time.to(today().plusDays(1), 12);
    every(serious, id -> followUpDanger.followUp(id, "Vaara on poistunut", true, world.officer()));
    every(serious, this::correct);
    nextMonth();
  }

  private void inWriting(UUID id) {
    demandAtOnce.inWriting(id, "Heti.", Channel.PORTAL, clock.instant(), world.officer());
  }

  private void plain() {
    every(each("minor", type -> course.record(Severity.MINOR, type)), this::finish);
    every(each("significant", type -> course.record(Severity.SIGNIFICANT, type)), this::correct);
    nextMonth();
  }

  private void late() {
    Map<RelationType, UUID> late = each("late", type -> course.record(Severity.SIGNIFICANT, type));
    time.to(Deadline.endOf(planDue(late)).plusSeconds(2));
    every(late, id -> decideOverdue.decide(id, null, "Odotetaan viikko", world.manager()));
    every(late, this::correct);
    nextMonth();
  }

  private void extended() {
    Map<RelationType, UUID> extended =
        each("extended", type -> course.record(Severity.SIGNIFICANT, type));
    LocalDate until = WorkingDays.after(planDue(extended), 5);
    every(extended, id -> course.askUntil(id, until));
    every(extended, id -> decideExtension.grant(id, until, "Peruste on hyvä", world.officer()));
    time.to(until, 9);
    every(extended, this::correct);
    nextMonth();
  }

  private void repeated() {
    every(
        each("first time", type -> course.record(Severity.MINOR, type, course.criterion(7))),
        this::finish);
    nextMonth();
    Map<RelationType, UUID> again =
        each("repeated", type -> course.record(Severity.SIGNIFICANT, type, course.criterion(7)));
    every(
        again,
        id ->
            inTurn(
                () -> assessRepeat.assess(id, true, "Sama syy", world.officer()),
                () -> noteFinding.repeated(id, "Johto tietää", world.manager())));
    again.forEach(
        (type, id) ->
            assertThat(consequenceOptions.of(id, world.officer()).suggested())
                .isEqualTo(WHERE_REPEATED_BEGINS.get(type)));
    every(again, this::correct);
    nextMonth();
  }

  private void disputed() {
    Map<RelationType, UUID> disputed =
        each(
            "disputed",
            type -> {
              UUID visit = visits.underway(type);
              UUID finding = visits.finding(visit, Severity.SIGNIFICANT);
              visits.end(visit);
              visits.sendDraft(visit);
              visits.comment(visit, type, finding, Stance.DISAGREE);
              visits.assess(visit, finding, CommentOutcome.REJECTED);
              visits.issue(visit);
              return finding;
            });
    every(disputed, this::correct);
    nextMonth();
  }

  private void notReal() {
    Map<RelationType, UUID> returned =
        each("not real at first", type -> course.record(Severity.MINOR, type));
    every(
        returned,
        id -> {
          inTurn(() -> course.reportDone(id), () -> course.verify(id, false));
          finish(id);
        });
    nextMonth();
  }

  private void reopened() {
    Map<RelationType, UUID> reopened =
        each("reopened", type -> course.record(Severity.SIGNIFICANT, type, course.criterion(9)));
    every(reopened, this::correct);
    time.to(today().plusDays(110), 10);
    every(reopened, id -> assertThat(course.current(id)).contains("check-effect"));
    every(reopened, id -> checkEffect.check(id, false, "Sama on toistunut", world.officer()));
    every(reopened, id -> assertThat(state(id)).isEqualTo(FindingState.OPEN));
    every(reopened, this::correct);
  }

  private void escalated() {
    Map<RelationType, UUID> escalated =
        each("escalated", type -> course.record(Severity.SIGNIFICANT, type));
    time.to(Deadline.endOf(planDue(escalated)).plusSeconds(2));
    every(
        escalated, id -> decideOverdue.decide(id, null, "Esitetään seuraamusta", world.manager()));
    escalated.forEach(this::climb);
    every(escalated, this::correct);
  }

  /** Every rung of the ladder, the mildest first; the same rung takes the same steps. */
  private void climb(RelationType type, UUID finding) {
    List<Option> ladder = consequenceOptions.of(finding, world.officer()).options();
    assertThat(ladder).as("%s", type).hasSize(RUNGS.get(type)).allMatch(Option::allowed);
    assertThat(ladder.get(0).rung().kind()).isEqualTo(ConsequenceKind.GUIDANCE);
    assertThat(ladder.get(ladder.size() - 1).rung().kind()).isEqualTo(LAST_RUNG.get(type));
    for (Option option : ladder) {
      ConsequenceRung rung = option.rung();
      UUID consequence = following.propose(finding, rung.kind());
      List<String> steps =
          following.carryThrough(consequence, type, () -> time.to(clock.instant().plusSeconds(60)));
      assertThat(steps).as("%s %s", type, rung.kind()).containsExactlyElementsOf(stepsOf(rung));
      climbed.add("  %s %d %s: %s".formatted(type, rung.order(), rung.kind(), join(steps)));
    }
  }

  /** What asks for an account or a correction waits for its answer too. */
  private static List<String> stepsOf(ConsequenceRung rung) {
    List<String> steps = new ArrayList<>(rung.needsHearing() ? HEARD : UNHEARD);
    if (ASKS_FOR_ANSWER.contains(rung.kind())) {
      steps.addAll(List.of("answer", "assess-answer"));
    }
    return steps;
  }

  private static String join(List<String> steps) {
    return String.join(" > ", steps);
  }

  private void correct(UUID id) {
    course.open(id);
    inTurn(() -> course.propose(id), () -> course.accept(id));
    finish(id);
  }

  private void finish(UUID id) {
    if (course.finding(id).planRequired()) {
      course.doActions(id);
    }
    inTurn(() -> course.reportDone(id), () -> course.verify(id, true), () -> course.close(id));
  }

  /** One after the other, each some time later: what happens at the same instant has no order. */
  private void inTurn(Runnable... acts) {
    for (Runnable act : acts) {
      time.to(clock.instant().plusSeconds(60));
      act.run();
    }
  }

  private Map<RelationType, UUID> each(String fate, Function<RelationType, UUID> born) {
    Map<RelationType, UUID> four = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      four.put(type, born.apply(type));
    }
    lives.put(fate, four);
    return four;
  }

  private static void every(Map<RelationType, UUID> four, Consumer<UUID> act) {
    four.values().forEach(act);
  }

  private List<String> sameSteps(String fate, Map<RelationType, UUID> four) {
    Map<RelationType, List<String>> steps = new EnumMap<>(RelationType.class);
    four.forEach((type, id) -> steps.put(type, course.steps(id)));
    List<String> own = steps.get(RelationType.OWN);
    assertThat(steps.values()).as(fate).allSatisfy(taken -> assertThat(taken).isEqualTo(own));
    return own;
  }

  private List<UUID> all() {
    List<UUID> all = new ArrayList<>();
    lives.values().forEach(four -> all.addAll(four.values()));
    return all;
  }

  private FindingState state(UUID id) {
    return course.finding(id).state();
  }

  private LocalDate planDue(Map<RelationType, UUID> four) {
    return four.values().stream()
        .map(id -> course.finding(id).planDeadline().dueOn())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private void nextMonth() {
    time.to(today().plusDays(20), 9);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
