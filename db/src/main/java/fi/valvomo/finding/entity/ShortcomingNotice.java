package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice to the supervisory authority of a shortcoming that guidance has not mended (ilmoitus
 * korjaamatta jääneestä puutteesta), or the reason why none was sent. 741/2023 34 §.
 */
@Entity
@Table(name = "shortcoming_notice")
@Access(AccessType.FIELD)
public class ShortcomingNotice {

  @Id private UUID id;

  @Column(name = "finding_id")
  private UUID findingId;

  @Embedded private AuthorityNotice notice;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "recorded_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
  @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
  private Signature recorded;

  protected ShortcomingNotice() {}

  public ShortcomingNotice(UUID findingId, AuthorityNotice notice, Viewer by, Instant at) {
    id = UUID.randomUUID();
    this.findingId = findingId;
    this.notice = notice;
    recorded = new Signature(by, at);
  }

  public UUID id() {
    return id;
  }

  public UUID findingId() {
    return findingId;
  }

  public AuthorityNotice notice() {
    return notice;
  }

  public Signature recorded() {
    return recorded;
  }
}
