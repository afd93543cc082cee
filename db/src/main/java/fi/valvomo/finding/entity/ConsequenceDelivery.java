package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Signature;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when a decided consequence was sent to the party (tiedoksianto). 434/2003 54 §. */
@Embeddable
@Access(AccessType.FIELD)
public class ConsequenceDelivery {

  @Column(name = "delivery_channel")
  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "delivery_sent_on")
  private LocalDate sentOn;

  @Column(name = "delivery_arrived_on")
  private LocalDate arrivedOn;

  @Column(name = "delivery_reference")
  private String reference;

  @Column(name = "appeal_until")
  private LocalDate appealUntil;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "delivered_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "delivered_by"))
  @AttributeOverride(name = "at", column = @Column(name = "delivered_at"))
  private Signature by;

  protected ConsequenceDelivery() {}

  /**
   * A sending.
   *
   * @param arrivedOn when it is presumed to have arrived
   * @param reference the sender's mark of it, or null
   * @param appealUntil last day to ask for a review, or null where there is no appeal
   */
  public ConsequenceDelivery(
      Channel channel,
      LocalDate sentOn,
      LocalDate arrivedOn,
      String reference,
      LocalDate appealUntil) {
    this.channel = channel;
    this.sentOn = sentOn;
    this.arrivedOn = arrivedOn;
    this.reference = reference;
    this.appealUntil = appealUntil;
  }

  /** It was not opened in the portal on its day: it arrived later, as an e-mail does. */
  void recount(LocalDate laterArrival, LocalDate laterAppeal) {
    arrivedOn = laterArrival;
    appealUntil = appealUntil == null ? null : laterAppeal;
  }

  void signed(Signature signature) {
    by = signature;
  }

  public Channel channel() {
    return channel;
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  public LocalDate arrivedOn() {
    return arrivedOn;
  }

  public String reference() {
    return reference;
  }

  public LocalDate appealUntil() {
    return appealUntil;
  }

  public Signature by() {
    return by;
  }
}
