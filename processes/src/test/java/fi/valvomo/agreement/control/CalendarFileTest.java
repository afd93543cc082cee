package fi.valvomo.agreement.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.AgreementDayKind;
import fi.valvomo.agreement.entity.AgreementDayRow;
import fi.valvomo.agreement.entity.AgreementDayState;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.kernel.entity.Language;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final Instant AT = Instant.parse("2026-05-04T09:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

  @Test
  void a_day_should_be_an_event_of_the_whole_day_with_its_reminder_and_its_page() {
    String file = file(Language.FI, day("Optiovuosi, ensimmäinen; \nrivi", "Hoivasopimus"));
    assertThat(unfolded(file))
        .contains(
            "UID:" + ID + "@valvomo",
            "DTSTAMP:20260504T090000Z",
            "DTSTART;VALUE=DATE:20260930",
            "SUMMARY:Option käyttö: Optiovuosi\\, ensimmäinen\\; \\nrivi",
            "DESCRIPTION:Hoivasopimus\\nHEL-1\\nViimeinen päivä 30.9.2026",
            "URL:https://valvomo.example/agreement-days/" + ID,
            "CLASS:CONFIDENTIAL",
            "TRANSP:TRANSPARENT",
            "TRIGGER:-P60D",
            "ACTION:DISPLAY");
    assertThat(file.lines().map(String::length)).allMatch(length -> length <= 75);
  }

  @Test
  void what_is_written_should_be_what_others_read() throws Exception {
    String file = file(Language.SV, day("Optio", "Ett avtal, två ord"));
    Calendar read = new CalendarBuilder().build(new StringReader(file));
    read.validate();
    assertThat(read.<VEvent>getComponents(Component.VEVENT)).hasSize(1);
    VEvent event = read.<VEvent>getComponents(Component.VEVENT).get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("Användning av option: Optio");
    assertThat(event.getDescription().getValue()).startsWith("Ett avtal, två ord");
  }

  @Test
  void no_days_should_be_an_empty_calendar() {
    assertThat(unfolded(file(Language.EN)))
        .startsWith("BEGIN:VCALENDAR")
        .contains("VERSION:2.0", "X-WR-CALNAME:Last days of agreements")
        .doesNotContain("VEVENT");
  }

  private static String file(Language language, AgreementDayRow... days) {
    return new CalendarFile("https://valvomo.example", 60, language, AT).of(List.of(days));
  }

  private static String unfolded(String file) {
    return file.replaceAll("\r\n[ \t]", "");
  }

  private static AgreementDayRow day(String what, String agreement) {
    return new AgreementDayRow(
        ID,
        UUID.randomUUID(),
        AgreementType.CONTRACT,
        agreement,
        "HEL-1",
        AgreementDayKind.OPTION,
        what,
        LocalDate.of(2026, 9, 30),
        AgreementDayState.WAITING,
        null,
        null,
        null,
        null);
  }
}
