package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Told;
import jakarta.inject.Inject;
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

  private void tellInOrder(List<Told> figures, Random random) {
    int from = 0;
    while (from < figures.size()) {
      int to = Math.min(figures.size(), from + 1 + random.nextInt(20));
      judged.tell(figures.subList(from, to));
      from = to;
    }
  }
}
