package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Told;
import fi.valvomo.it.JudgedWorld.Undone;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold of judging whatever is told, in whatever order; the tellings are random. */
@ExtendWith(ArquillianExtension.class)
class JudgingIT {

  private static final long SEED = 61220212023L;
  private static final int WORLDS = 1;
  private static final int CORRECTIONS = 15;
  private static final int MOVES = 4;
  private static final int MANY = 300;

  @Inject private World world;
  @Inject private JudgedWorld judged;
  @Inject private JudgedMaking making;

  private final List<Made> worlds = new ArrayList<>();

  @BeforeEach
  void world() {
    world.open();
  }

  @AfterEach
  void tidy() {
    worlds.forEach(judged::tidy);
  }

  @Test
  void the_order_of_measurements_should_make_no_difference() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + turn);
      Made made = made(random);
      List<Told> figures = new ArrayList<>(JudgedFigures.figures(made, random));
      judged.judge(made);
      tellInOrder(figures, random);
      Map<String, String> first = judged.standings(made);
      judged.forget(made);
      Collections.shuffle(figures, random);
      tellInOrder(figures, random);
      assertThat(judged.standings(made)).isEqualTo(first);
      assertThat(first).hasSizeGreaterThan(MANY);
    }
  }

  @Test
  void a_correction_and_its_undo_should_give_back_the_same_state() {
    Random random = new Random(SEED + 100);
    Made made = made(random);
    List<Told> figures = JudgedFigures.figures(made, random);
    judged.judge(made);
    judged.tell(figures);
    Map<String, String> before = judged.standings(made);
    List<Told> judgedOnes = whatIsJudged(made, figures);
    int moved = 0;
    for (int i = 0; i < CORRECTIONS; i++) {
      Told told = judgedOnes.get(random.nextInt(judgedOnes.size()));
      judged.correct(told, JudgedFigures.reading(told.indicator(), random));
      moved += judged.standings(made).equals(before) ? 0 : 1;
      judged.correct(told, told.reading());
      assertThat(judged.standings(made)).isEqualTo(before);
    }
    assertThat(moved).as("corrections that changed something").isGreaterThan(CORRECTIONS / 2);
  }

  @Test
  void what_was_judged_bit_by_bit_should_equal_what_is_judged_from_scratch_and_by_hand() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 200 + turn);
      Made made = made(random);
      List<Told> figures = new ArrayList<>(JudgedFigures.figures(made, random));
      Collections.shuffle(figures, random);
      judged.judge(made);
      tellInOrder(figures, random);
      Map<String, String> bitByBit = judged.standings(made);
      judged.judge(made);
      assertThat(judged.standings(made)).isEqualTo(bitByBit);
      assertThat(SlowJudge.standings(made, figures)).isEqualTo(bitByBit);
    }
  }

  @Test
  void what_was_withdrawn_should_leave_what_there_would_be_if_it_had_never_been_told() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 500 + turn);
      Made made = made(random);
      List<Told> figures = new ArrayList<>(JudgedFigures.figures(made, random));
      Collections.shuffle(figures, random);
      List<Told> mistaken = figures.subList(0, CORRECTIONS);
      List<Told> right = figures.subList(CORRECTIONS, figures.size());
      judged.judge(made);
      judged.tell(figures);
      Map<String, String> all = judged.standings(made);
      mistaken.forEach(judged::withdraw);
      assertThat(judged.standings(made))
          .isEqualTo(SlowJudge.standings(made, right))
          .isNotEqualTo(all);
      assertYearsAsFromTheBeginning(made, right);
      tellInOrder(mistaken, random);
      assertThat(judged.standings(made)).isEqualTo(all);
      assertYearsAsFromTheBeginning(made, figures);
    }
  }

  @Test
  void units_that_move_between_agreements_should_be_judged_as_if_they_always_had() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 600 + turn);
      Made made = made(random);
      List<Told> figures = JudgedFigures.figures(made, random);
      judged.judge(made);
      judged.tell(figures);
      Map<String, String> before = judged.standings(made);
      for (int moves = 0; moves < MOVES; moves++) {
        move(made, random);
        assertThat(judged.standings(made)).isEqualTo(SlowJudge.standings(made, figures));
      }
      Map<String, String> moved = judged.standings(made);
      judged.judge(made);
      assertThat(judged.standings(made)).isEqualTo(moved).isNotEqualTo(before);
    }
  }

  @Test
  void years_of_units_should_be_told_from_the_beginning_as_bit_by_bit_and_by_hand() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 700 + turn);
      Made made = made(random);
      List<Told> figures = new ArrayList<>(JudgedFigures.figures(made, random));
      Collections.shuffle(figures, random);
      tellInOrder(figures, random);
      assertYearsAsFromTheBeginning(made, figures);
      for (int i = 0; i < CORRECTIONS; i++) {
        Told told = figures.get(i);
        Reading reading = JudgedFigures.reading(told.indicator(), random);
        judged.correct(told, reading);
        figures.set(i, new Told(told.indicator(), told.subject(), told.period(), reading));
      }
      assertYearsAsFromTheBeginning(made, figures);
    }
  }

  private void assertYearsAsFromTheBeginning(Made made, List<Told> figures) {
    List<List<String>> years = judged.yearFigures(made);
    assertThat(years.get(0)).isEqualTo(years.get(1)).isEqualTo(SlowYears.sums(figures));
  }

  /** Who stays in one agreement without an end leaves it for another on some day. */
  private void move(Made made, Random random) {
    List<AgreementParty> staying =
        made.parties().stream()
            .filter(party -> party.party().type() == PartyType.UNIT && party.validTo() == null)
            .toList();
    AgreementParty leaving = staying.get(random.nextInt(staying.size()));
    Agreement other = made.agreements().get(random.nextInt(made.agreements().size()));
    LocalDate earliest =
        leaving.validFrom().isBefore(JudgedWorld.BEGIN.plusMonths(9))
            ? JudgedWorld.BEGIN.plusMonths(9)
            : leaving.validFrom();
    LocalDate last = earliest.plusDays(random.nextInt(60));
    UUID producer = random.nextBoolean() ? leaving.producerId() : UUID.randomUUID();
    made.parties().remove(leaving);
    made.parties().addAll(judged.move(leaving, last, other, producer));
  }

  /** Figures of a subject that no target concerns just then change nothing. */
  private List<Told> whatIsJudged(Made made, List<Told> figures) {
    Set<String> rows = judged.standings(made).keySet();
    return figures.stream()
        .filter(
            told ->
                made.targets().stream()
                    .filter(target -> target.indicatorId().equals(told.indicator().id()))
                    .map(
                        target ->
                            target.id() + " " + row(told.subject().id().toString(), told.period()))
                    .anyMatch(rows::contains))
        .toList();
  }

  private Made made(Random random) {
    Made made = making.make(random);
    worlds.add(made);
    return made;
  }

  @Test
  void time_that_passes_should_lead_to_what_is_judged_from_the_beginning() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 300 + turn);
      Made made = made(random);
      judged.judge(made);
      judged.tell(JudgedFigures.figures(made, random));
      List<LocalDate> days = new ArrayList<>();
      LocalDate day = LocalDate.of(2024, 2, 20);
      while (day.isBefore(JudgedWorld.TODAY)) {
        days.add(day);
        day = day.plusDays(1 + random.nextInt(120));
      }
      days.add(JudgedWorld.TODAY);
      Undone undone = catchThrowableOfType(Undone.class, () -> judged.letTimePass(made, days));
      assertThat(undone.passed()).hasSizeGreaterThan(100).isEqualTo(undone.fromScratch());
    }
  }

  @Test
  void a_correction_should_touch_nothing_but_what_depends_on_it() {
    Random random = new Random(SEED + 400);
    Made made = made(random);
    List<Told> figures = JudgedFigures.figures(made, random);
    judged.judge(made);
    judged.tell(figures);
    List<Told> judgedOnes = whatIsJudged(made, figures);
    int touched = 0;
    for (int i = 0; i < CORRECTIONS; i++) {
      Told told = judgedOnes.get(random.nextInt(judgedOnes.size()));
      Map<String, String> before = judged.writers(made);
      judged.correct(told, JudgedFigures.reading(told.indicator(), random));
      Map<String, String> after = judged.writers(made);
      assertThat(after.keySet()).isEqualTo(before.keySet());
      List<String> again =
          after.keySet().stream()
              .filter(row -> !after.get(row).equals(before.get(row)))
              .map(row -> row.substring(row.indexOf(' ') + 1))
              .toList();
      assertThat(again).isSubsetOf(dependents(made, told));
      touched += again.size();
    }
    assertThat(touched).as("rows judged again").isBetween(CORRECTIONS, 5 * CORRECTIONS);
  }

  /** Its own period, the next, its year, and the whole of the agreement. */
  private static List<String> dependents(Made made, Told told) {
    String unit = told.subject().id().toString();
    List<String> rows =
        new ArrayList<>(
            List.of(
                row(unit, told.period()),
                row(unit, told.period().next()),
                row(unit, told.period().year())));
    made.agreements().forEach(each -> rows.add(row(each.id().toString(), told.period())));
    return rows;
  }

  private static String row(String subject, Period period) {
    return subject + " " + period.kind() + " " + period.from();
  }

  private void tellInOrder(List<Told> figures, Random random) {
    int from = 0;
    while (from < figures.size()) {
      int to = Math.min(figures.size(), from + 1 + random.nextInt(20));
      judged.tell(figures.subList(from, to));
      from = to;
    }
  }
}
