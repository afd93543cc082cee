package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Until when, and why: shown before anything is sent. */
@ExtendWith(ArquillianExtension.class)
class DeadlinePreviewIT {

  @Inject private World world;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_letter_whose_time_ends_at_christmas_should_end_on_the_next_weekday_and_say_why() {
    Answer counted = preview("sentOn=2026-12-15&channel=LETTER&days=3&kind=CALENDAR");

    assertThat(counted.json().getString("dueOn")).isEqualTo("2026-12-28");
    assertThat(counted.json().getString("explanation"))
        .contains("15.12.2026", "22.12.2026", "25.12.2026", "28.12.2026");
  }

  @Test
  void an_email_should_arrive_on_the_third_day_and_a_message_of_the_portal_at_once() {
    assertThat(dueOn("sentOn=2026-12-04&channel=EMAIL&days=14&kind=CALENDAR"))
        .isEqualTo("2026-12-21");
    assertThat(dueOn("sentOn=2026-12-04&channel=PORTAL&days=14&kind=CALENDAR"))
        .isEqualTo("2026-12-18");
  }

  @Test
  void working_days_should_leave_out_weekends_christmas_and_its_eve() {
    assertThat(dueOn("sentOn=2026-12-15&channel=PORTAL&days=7&kind=WORKING"))
        .isEqualTo("2026-12-28");
  }

  @Test
  void what_cannot_be_counted_should_be_told_at_its_field() {
    String rest = "&channel=EMAIL&kind=WORKING";
    assertThat(preview("days=1" + rest).firstError()).isEqualTo("sentOn required");
    assertThat(preview("sentOn=15.12.2026&days=1" + rest).firstError()).isEqualTo("sentOn value");
    assertThat(preview("sentOn=2026-12-15&days=-1" + rest).firstError()).isEqualTo("days least");
    assertThat(preview("sentOn=2026-12-15&days=1&channel=FAX&kind=WORKING").firstError())
        .isEqualTo("channel value");
  }

  private static String dueOn(String query) {
    return preview(query).json().getString("dueOn");
  }

  private static Answer preview(String query) {
    return Caller.of("officer").get("deadlines/preview?" + query);
  }
}
