package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.control.DecideMissing;
import fi.valvomo.report.control.EndRecurrence;
import fi.valvomo.report.control.FollowRound;
import fi.valvomo.report.control.ReadRounds;
import fi.valvomo.report.control.RoundFiles;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.RoundName;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundRow;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of the law's cycle: one round opens the next every four months, and in each one unit is in
 * time, one is returned, one is late and one does not answer; every relation meets every fate.
 */
@ExtendWith(ArquillianExtension.class)
class YearOfReportsIT {

  /** The receipt, to nobody but who sent the report. */
  private static final String RECEIVED = "REPORT_RECEIVED";

  private static final int YEAR = 365;
  private static final int ROUNDS = 4;
  private static final int MONTHS = 3;
  private static final String OFFICER = "officer@valvomo.example";

  @Inject private World world;
  @Inject private Persons persons;
  @Inject private Asking asking;
  @Inject private PostOffice post;
  @Inject private ReadRounds readRounds;
  @Inject private FollowRound followRound;
  @Inject private DecideMissing decideMissing;
  @Inject private EndRecurrence endRecurrence;
  @Inject private RoundFiles roundFiles;
  @Inject private TimeTravel time;
  @Inject private Clock clock;

  private final String name = "Vuosi " + UUID.randomUUID();
  private final Map<String, List<List<String>>> steps = new HashMap<>();
  private MailOfReports mail;

  @BeforeEach
  void a_year_ago() {
    world.open();
    post.clear();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    mail = new MailOfReports();
    time.begin(today.minusDays(YEAR).atTime(9, 0).atZone(Deadline.ZONE).toInstant());
  }

  @AfterEach
  void today_again() {
    time.end();
    mail.close();
  }

  @Test
  void a_year_of_rounds_should_be_asked_reminded_missed_and_counted_rightly() {
    List<UUID> units =
        Arrays.stream(RelationType.values()).map(type -> world.relation(type).unitId()).toList();
    asking.open(
        new RoundOrder(
            new RoundName(name, null, null),
            asking.template(),
            period(),
            new RoundScope(null, null, null, units),
            21,
            MONTHS));
    for (int round = 0; round < ROUNDS; round++) {
      time.to(clock.instant().plusSeconds(60));
      live(newest(), round);
      time.to(newest().nextOpensOn(), 9);
    }
    endTheLast();
    assertThat(steps.values())
        .allSatisfy(same -> assertThat(same.stream().distinct()).as("same steps").hasSize(1));
    assertThat(steps).hasSize(4);
  }

  /** As long as the cycle, so that no round asks again of what an earlier one asked. */
  private static Period period() {
    LocalDate from = Asking.someTime().from();
    return new Period(from, from.plusMonths(MONTHS).minusDays(1));
  }

  /** Four units, four fates, shifted by one from round to round. */
  private void live(RoundRow round, int shift) {
    List<ReportRow> rows =
        asking.rows(round.id()).stream().sorted(Comparator.comparing(ReportRow::relation)).toList();
    assertThat(rows).hasSize(4);
    post.round();
    UUID inTime = rows.get(shift % 4).id();
    UUID returned = rows.get((shift + 1) % 4).id();
    UUID late = rows.get((shift + 2) % 4).id();
    UUID silent = rows.get((shift + 3) % 4).id();
    later(5);
    inTurn(() -> asking.submit(inTime), () -> asking.accept(inTime));
    inTurn(() -> asking.submit(returned), () -> asking.sendBack(returned));
    later(3);
    inTurn(() -> asking.submit(returned), () -> asking.accept(returned));
    time.to(Deadline.endOf(asking.read(late).deadline().dueOn()).plusSeconds(5));
    post.round();
    assertThat(progress(round)).containsExactly(2, 2, 2);
    assertThat(followRound.toRemind(round.id(), world.officer())).hasSize(2);
    assertThat(followRound.remind(round.id(), world.officer())).isEqualTo(2);
    time.to(clock.instant().plusSeconds(60));
    post.round();
    assertThat(followRound.remind(round.id(), world.officer())).as("once a day").isZero();
    later(2);
    inTurn(
        () -> asking.submit(late),
        () -> asking.accept(late),
        () -> decideMissing.leave(silent, "Ei vastausta", world.officer()));
    assertThat(progress(round)).containsExactly(3, 1, 0);
    told(inTime, List.of("REPORT_ASKED", RECEIVED, "REPORT_ACCEPTED"), List.of("REPORT_SUBMITTED"));
    told(
        returned,
        List.of("REPORT_ASKED", RECEIVED, "REPORT_RETURNED", RECEIVED, "REPORT_ACCEPTED"),
        List.of("REPORT_SUBMITTED", "REPORT_CORRECTED"));
    told(late, overdue(RECEIVED, "REPORT_ACCEPTED"), List.of("REPORT_SUBMITTED_LATE"));
    told(silent, overdue("REPORT_LEFT_MISSING"), List.of());
    String file = roundFiles.answers(round.id(), world.officer());
    assertThat(file.lines().filter(line -> line.contains(";MISSING;"))).hasSize(1);
    remember("in time", inTime);
    remember("returned", returned);
    remember("late", late);
    remember("silent", silent);
  }

  /** Accepted, missing, late. */
  private List<Integer> progress(RoundRow round) {
    RoundRow now = readRounds.read(round.id(), world.officer()).row();
    return List.of(now.accepted(), now.missing(), now.late());
  }

  private void endTheLast() {
    time.to(today().plusDays(20), 9);
    RoundRow last = newest();
    assertThat(last.nextOpensOn()).isNotNull();
    endRecurrence.end(
        last.id(), readRounds.read(last.id(), world.officer()).round().version(), world.officer());
    time.to(today().plusDays(120), 9);
    assertThat(newest().id()).isEqualTo(last.id());
  }

  /** It was opened a year ago: the rounds of all other tests come before it in the list. */
  private RoundRow newest() {
    return readRounds.list(world.officer(), null, 10_000).items().stream()
        .filter(row -> row.name().fi().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void remember(String fate, UUID id) {
    steps.computeIfAbsent(fate, any -> new ArrayList<>()).add(asking.steps(id));
  }

  private void inTurn(Runnable... acts) {
    for (Runnable act : acts) {
      time.to(clock.instant().plusSeconds(60));
      act.run();
      post.round();
    }
  }

  private void later(int days) {
    time.to(today().plusDays(days), 10);
  }

  /** Asked, reminded before, on and after the last day, and how it ended. */
  private static List<String> overdue(String... end) {
    Stream<String> before =
        Stream.of(
            "REPORT_ASKED",
            "REPORT_DUE_SOON",
            "REPORT_DUE_TODAY",
            "REPORT_MISSING",
            "REPORT_REMINDED");
    return Stream.concat(before, Stream.of(end)).toList();
  }

  /** The mail server received these mails of a report, each once, and none to anybody else. */
  private void told(UUID id, List<String> producer, List<String> organiser) {
    SelfMonitoringReport report = asking.read(id);
    List<String> members = members(report);
    assertThat(members).contains(providerOf(report));
    List<String> others = producer.stream().filter(kind -> !kind.equals(RECEIVED)).toList();
    String sender = providerOf(report);
    members.forEach(
        member ->
            assertThat(mail.kindsTo(member, id))
                .as(member)
                .isEqualTo(member.equals(sender) ? producer : others));
    assertThat(mail.kindsTo(OFFICER, id)).as(OFFICER).isEqualTo(organiser);
    assertThat(mail.readers(id))
        .isSubsetOf(Stream.concat(members.stream(), Stream.of(OFFICER)).toList());
    mail.assertWithoutContent(id, post.number(report.caseId()), content(report));
  }

  private static String providerOf(SelfMonitoringReport report) {
    return "provider-" + report.relation().name().toLowerCase(Locale.ROOT) + "@valvomo.example";
  }

  /** Those who act for the producer at the unit. */
  private List<String> members(SelfMonitoringReport report) {
    return persons
        .all(
            "select u.email from app_user u join membership m on m.user_id = u.id where u.active"
                + " and u.password_hash is not null and m.producer_id = '%s' and (not m.limited"
                    .formatted(report.producerId())
                + " or exists (select 1 from membership_unit mu where mu.membership_id = m.id"
                + " and mu.unit_id = '%s'))".formatted(report.unitId()))
        .stream()
        .map(String.class::cast)
        .toList();
  }

  /** What was answered and said, the unit and the round: none of it belongs into a mail. */
  private List<String> content(SelfMonitoringReport report) {
    List<String> said = new ArrayList<>(List.of("Täydennä", "Tarkista luku", "Ei vastausta", name));
    said.add(asking.unitName(report));
    return said;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
