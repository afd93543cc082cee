package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.AgreementDayRow;
import fi.valvomo.kernel.entity.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days as events of a whole day, each with its reminder and the way back to its page. */
final class CalendarFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final String address;
  private final int reminderDays;
  private final ResourceBundle words;
  private final Instant at;

  /**
   * Begins a file.
   *
   * @param publicUrl where the house is found
   * @param reminderDays how long before a day its reader is reminded
   * @param at when the file is made
   */
  CalendarFile(String publicUrl, int reminderDays, Language language, Instant at) {
    address = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    this.reminderDays = reminderDays;
    words = ResourceBundle.getBundle("fi.valvomo.agreement.control.calendar", language.locale());
    this.at = at;
  }

  String of(List<AgreementDayRow> days) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Valvomo//Valvomo//FI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", words.getString("name")));
    days.forEach(day -> calendar.add(event(day)));
    StringWriter file = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toString();
  }

  /** The same day keeps its name in every file, so that a calendar replaces it. */
  private VEvent event(AgreementDayRow day) {
    String title = words.getString("kind." + day.kind()) + ": " + day.what();
    VEvent event = new VEvent(false);
    event.add(new Uid(day.id() + "@valvomo"));
    event.add(new DtStamp(at));
    event.add(new DtStart<>(day.dueOn()));
    event.add(new Summary(title));
    event.add(new Description(description(day)));
    event.add(new Url(URI.create(address + "agreement-days/" + day.id())));
    // an agreement is its parties' matter, and a last day makes nobody busy
    event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    event.add(alarm(title));
    return event;
  }

  private VAlarm alarm(String title) {
    VAlarm alarm = new VAlarm(Period.ofDays(-reminderDays));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(title));
    return alarm;
  }

  private String description(AgreementDayRow day) {
    return Stream.of(
            day.agreementName(),
            day.agreementNumber(),
            MessageFormat.format(words.getString("lastDay"), DAY.format(day.dueOn())))
        .filter(part -> part != null)
        .collect(Collectors.joining("\n"));
  }
}
