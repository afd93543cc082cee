package fi.valvomo.casefile.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a message tells of a notice: the digest of a day tells of many. */
@Entity
@Table(name = "mail_line")
@Access(AccessType.FIELD)
public class MailLine {

  @Id private UUID id;

  @Column(name = "delivery_id")
  private UUID deliveryId;

  @Column(name = "mail_id")
  private UUID mailId;

  protected MailLine() {}

  public MailLine(UUID deliveryId, UUID mailId) {
    id = UUID.randomUUID();
    this.deliveryId = deliveryId;
    this.mailId = mailId;
  }

  public UUID deliveryId() {
    return deliveryId;
  }

  public UUID mailId() {
    return mailId;
  }
}
