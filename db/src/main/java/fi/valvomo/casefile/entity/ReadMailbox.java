package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a mailbox was read into which returned mail comes (palautuneiden postilaatikko). The
 * place is ours: in the mailbox nothing is marked, moved or removed, since people may read it too.
 */
@Entity
@Table(name = "read_mailbox")
@Access(AccessType.FIELD)
public class ReadMailbox extends Versioned {

  /** Changes when the server numbers the messages of the mailbox anew (RFC 9051, 2.3.1.1). */
  @Column(name = "uid_validity")
  private Long uidValidity;

  @Column(name = "last_uid")
  private long lastUid;

  @Column(name = "due_at")
  private Instant dueAt;

  protected ReadMailbox() {}

  /** A node reads on; another one does when it has said nothing for so long. */
  public void take(Duration lease, Instant at) {
    dueAt = at.plus(lease);
    changed(Viewer.SYSTEM, at);
  }

  /** All up to this message was looked at. */
  public void readTo(long validity, long uid, Instant at) {
    uidValidity = validity;
    lastUid = uid;
    changed(Viewer.SYSTEM, at);
  }

  /** Nobody reads any more, and whoever comes next may. */
  public void leave(Instant at) {
    dueAt = at;
    changed(Viewer.SYSTEM, at);
  }

  /** The last message that was looked at; 0 where the server has numbered them anew. */
  public long lastUid(long validity) {
    return uidValidity != null && uidValidity == validity ? lastUid : 0;
  }
}
