package fi.valvomo.kernel.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewerTest {

  private static final UUID PRODUCER = UUID.randomUUID();
  private static final UUID OTHER_PRODUCER = UUID.randomUUID();
  private static final UUID UNIT = UUID.randomUUID();
  private static final UUID OTHER_UNIT = UUID.randomUUID();

  private static Viewer limitedTo(Set<UUID> units) {
    return new Viewer(
        UUID.randomUUID(),
        "Noora",
        Set.of(Role.PROVIDER),
        Set.of(PRODUCER, OTHER_PRODUCER),
        Language.FI,
        Map.of(PRODUCER, units));
  }

  @Test
  void should_see_their_own_units_of_a_limited_producer_and_all_of_another() {
    Viewer viewer = limitedTo(Set.of(UNIT));

    assertThat(viewer.mayRead(PRODUCER, UNIT)).isTrue();
    assertThat(viewer.mayRead(PRODUCER, OTHER_UNIT)).isFalse();
    assertThat(viewer.mayRead(OTHER_PRODUCER, OTHER_UNIT)).isTrue();
    assertThat(viewer.mayRead(UUID.randomUUID(), UNIT)).isFalse();
  }

  @Test
  void should_see_nothing_where_limited_to_no_unit() {
    assertThat(limitedTo(Set.of()).mayRead(PRODUCER, UNIT)).isFalse();
    assertThat(limitedTo(Set.of(UNIT)).mayRead(PRODUCER, null)).as("of no unit").isFalse();
  }

  @Test
  void should_stay_limited_in_another_language() {
    assertThat(limitedTo(Set.of(UNIT)).speaking(Language.SV).mayRead(PRODUCER, OTHER_UNIT))
        .isFalse();
  }
}
