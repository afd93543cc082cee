package fi.valvomo.kernel.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A concrete last day for an answer or a correction (määräaika), with all that it was counted from.
 * Runs from the day of sending, never of drafting. Law 150/1930; 434/2003 33 §.
 */
@Embeddable
@Access(AccessType.FIELD)
public class Deadline {

  /** Days begin and end in Finland, wherever the server stands. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private Integer days;

  @Column(name = "day_kind")
  @Enumerated(EnumType.STRING)
  private DayKind kind;

  @Column(name = "arrived_on")
  private LocalDate arrivedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected Deadline() {}

  public Deadline(
      LocalDate sentOn,
      Channel channel,
      int days,
      DayKind kind,
      LocalDate arrivedOn,
      LocalDate dueOn) {
    this.sentOn = sentOn;
    this.channel = channel;
    this.days = days;
    this.kind = kind;
    this.arrivedOn = arrivedOn;
    this.dueOn = dueOn;
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  public Channel channel() {
    return channel;
  }

  /** Days given to the party, 0 for at once. */
  public int days() {
    return days;
  }

  public DayKind kind() {
    return kind;
  }

  /** The day on which the sending is presumed to have arrived. */
  public LocalDate arrivedOn() {
    return arrivedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** The same with a later last day; how it was first counted stays. */
  public Deadline movedTo(LocalDate later) {
    return new Deadline(sentOn, channel, days, kind, arrivedOn, later);
  }

  /** The last second of the last day. */
  public Instant dueAt() {
    return endOf(dueOn);
  }

  /** The last second of a day in Finland. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
  }
}
