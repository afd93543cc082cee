package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * The sending of the final report to the supervisory authority of that day (toimitus
 * valvontaviranomaiselle), or the note that the law does not ask for it. 741/2023 34 §.
 */
@Embeddable
@Access(AccessType.FIELD)
public class AuthorityDelivery {

  @Column(name = "authority_code")
  private String code;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "authority_name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "authority_name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "authority_name_en"))
  private LocalizedText name;

  @Column(name = "authority_applies")
  private Boolean applies;

  @Column(name = "authority_channel")
  private String channel;

  @Column(name = "authority_reference")
  private String reference;

  @Column(name = "authority_sent_at")
  private Instant sentAt;

  protected AuthorityDelivery() {}

  /** The report was sent. */
  public static AuthorityDelivery sent(
      String code, LocalizedText name, String channel, String reference, Instant at) {
    AuthorityDelivery delivery = notAskedFor(code, name);
    delivery.applies = true;
    delivery.channel = channel;
    delivery.reference = reference;
    delivery.sentAt = at;
    return delivery;
  }

  /** 741/2023 does not apply: nothing is sent. */
  public static AuthorityDelivery notAskedFor(String code, LocalizedText name) {
    AuthorityDelivery delivery = new AuthorityDelivery();
    delivery.code = code;
    delivery.name = name;
    delivery.applies = false;
    return delivery;
  }

  public String code() {
    return code;
  }

  /** As the authority was called when the report was sent. */
  public LocalizedText name() {
    return name;
  }

  /** Whether 34 § asks for the sending. */
  public boolean applies() {
    return Boolean.TRUE.equals(applies);
  }

  /** How it was sent; null when it was not. */
  public String channel() {
    return channel;
  }

  /** The authority's receipt or the message's number; null when there is none. */
  public String reference() {
    return reference;
  }

  public Instant sentAt() {
    return sentAt;
  }
}
