package fi.valvomo.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the scenes of the demo happen. */
class StoryTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
  private static final LocalDate MONDAY = FRIDAY.plusDays(3);

  private final List<String> played = new ArrayList<>();

  @Nested
  class A_scene_of_a_weekend {

    @Test
    void should_be_played_on_the_next_working_day() {
      Story story = seenAt(MONDAY);
      story.on(SATURDAY, act("what came on Saturday"));
      story.on(FRIDAY, act("what came on Friday"));

      assertThat(play(story))
          .containsExactly(FRIDAY + " what came on Friday", MONDAY + " what came on Saturday");
    }

    @Test
    void should_be_played_before_it_when_the_demo_is_seen_on_that_weekend() {
      for (LocalDate seen : List.of(SATURDAY, SATURDAY.plusDays(1))) {
        Story story = seenAt(seen);
        story.on(FRIDAY, act("what came on Friday"));
        story.on(SATURDAY, act("what came on Saturday"));

        assertThat(play(story))
            .containsExactly(FRIDAY + " what came on Friday", FRIDAY + " what came on Saturday");
      }
    }
  }

  @Nested
  class A_scene_that_has_yet_to_come {

    @Test
    void should_not_be_played() {
      Story story = seenAt(SATURDAY);
      story.on(MONDAY, act("what comes on Monday"));

      assertThat(play(story)).isEmpty();
    }
  }

  private static Story seenAt(LocalDate day) {
    return new Story(day.atTime(12, 0).atZone(Deadline.ZONE).toInstant());
  }

  private Runnable act(String name) {
    return () -> played.add(name);
  }

  private List<String> play(Story story) {
    Instant[] now = new Instant[1];
    List<String> told = new ArrayList<>();
    story.play(
        at -> now[0] = at,
        scene -> {
          scene.run();
          told.add(now[0].atZone(Deadline.ZONE).toLocalDate() + " " + played.get(told.size()));
        });
    return told;
  }
}
