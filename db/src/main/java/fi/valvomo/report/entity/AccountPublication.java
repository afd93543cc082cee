package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Signature;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a unit told that it published of a period, and what the officer said of it. */
@Entity
@Table(name = "account_publication")
@Access(AccessType.FIELD)
public class AccountPublication {

  @Id private UUID id;

  private int number;
  private String observations;
  private String changes;
  @Embedded private Publication publication;
  private boolean late;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "at"))
  private Signature told;

  private Boolean sufficient;
  private String note;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "checked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "checked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
  private Signature checked;

  protected AccountPublication() {}

  AccountPublication(int number, AccountText text, boolean late, Signature told) {
    id = UUID.randomUUID();
    this.number = number;
    observations = text.observations();
    changes = text.changes();
    publication = text.publication();
    this.late = late;
    this.told = told;
  }

  void check(boolean isSufficient, String words, Signature by) {
    sufficient = isSufficient;
    note = words;
    checked = by;
  }

  /** 1 for the first, 2 for the first that was completed. */
  public int number() {
    return number;
  }

  /** What the follow-up showed. */
  public String observations() {
    return observations;
  }

  /** What was changed on its ground; null where nothing was. */
  public String changes() {
    return changes;
  }

  public Publication publication() {
    return publication;
  }

  /** Whether it came after the last day. */
  public boolean late() {
    return late;
  }

  public Signature told() {
    return told;
  }

  /** What the officer found; null until checked. */
  public Boolean sufficient() {
    return sufficient;
  }

  public String note() {
    return note;
  }

  /** Null until checked. */
  public Signature checked() {
    return checked;
  }
}
