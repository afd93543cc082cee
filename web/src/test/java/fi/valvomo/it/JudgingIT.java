package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.valvomo.agreement.entity.Period;
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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold of judging whatever is told, in whatever order; the tellings are random. */
@ExtendWith(ArquillianExtension.class)
class JudgingIT {

  private static final long SEED = 61220212023L;
  private static final int WORLDS = 4;
  private static final int CORRECTIONS = 25;

  @Inject private World world;
  @Inject private JudgedWorld judged;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void the_order_of_measurements_should_make_no_difference() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + turn);
      Made made = judged.make(random);
      List<Told> figures = new ArrayList<>(judged.figures(made, random));
      judged.judge(made);
      tellInOrder(figures, random);
      Map<String, String> first = judged.standings(made);
      judged.forget(made);
      Collections.shuffle(figures, random);
      tellInOrder(figures, random);
      assertThat(judged.standings(made)).isEqualTo(first);
      assertThat(first).hasSizeGreaterThan(100);
    }
  }

  @Test
  void a_correction_and_its_undo_should_give_back_the_same_state() {
    Random random = new Random(SEED + 100);
    Made made = judged.make(random);
    List<Told> figures = judged.figures(made, random);
    judged.judge(made);
    judged.tell(figures);
    Map<String, String> before = judged.standings(made);
    int moved = 0;
    for (int i = 0; i < CORRECTIONS; i++) {
      Told told = figures.get(random.nextInt(figures.size()));
      judged.correct(told, judged.reading(told.indicator(), random));
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
      Made made = judged.make(random);
      List<Told> figures = new ArrayList<>(judged.figures(made, random));
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
  void time_that_passes_should_lead_to_what_is_judged_from_the_beginning() {
    for (int turn = 0; turn < WORLDS; turn++) {
      Random random = new Random(SEED + 300 + turn);
      Made made = judged.make(random);
      judged.judge(made);
      judged.tell(judged.figures(made, random));
      List<LocalDate> days = new ArrayList<>();
      LocalDate day = LocalDate.of(2024, 2, 20);
      while (day.isBefore(JudgedWorld.TODAY)) {
        days.add(day);
        day = day.plusDays(1 + random.nextInt(60));
      }
      days.add(JudgedWorld.TODAY);
      Undone undone = catchThrowableOfType(Undone.class, () -> judged.letTimePass(made, days));
      assertThat(undone.passed()).hasSizeGreaterThan(100).isEqualTo(undone.fromScratch());
    }
  }

  @Test
  void a_correction_should_touch_nothing_but_what_depends_on_it() {
    Random random = new Random(SEED + 400);
    Made made = judged.make(random);
    List<Told> figures = judged.figures(made, random);
    judged.judge(made);
    judged.tell(figures);
    int touched = 0;
    for (int i = 0; i < CORRECTIONS; i++) {
      Told told = figures.get(random.nextInt(figures.size()));
      Map<String, String> before = judged.writers(made);
      judged.correct(told, judged.reading(told.indicator(), random));
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
    return List.of(
        row(unit, told.period()),
        row(unit, told.period().next()),
        row(unit, told.period().year()),
        row(made.agreement().id().toString(), told.period()));
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
