package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing on which a consequence rests (peruste), what the party says of it and what the officer
 * makes of that. Item by item, so that nothing is left unanswered. 434/2003 34 and 45 §.
 */
@Entity
@Table(name = "consequence_ground")
@Access(AccessType.FIELD)
public class ConsequenceGround {

  @Id private UUID id;
  private int place;
  private String text;

  @Enumerated(EnumType.STRING)
  private ReplyStance stance;

  private String reply;

  @Column(name = "document_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> documentIds;

  private boolean late;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "replied_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "replied_by"))
  @AttributeOverride(name = "at", column = @Column(name = "replied_at"))
  private Signature replied;

  @Enumerated(EnumType.STRING)
  private ReplyOutcome outcome;

  private String assessment;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "assessed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "assessed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "assessed_at"))
  private Signature assessed;

  protected ConsequenceGround() {}

  ConsequenceGround(int place, String text) {
    id = UUID.randomUUID();
    this.place = place;
    this.text = text;
    documentIds = List.of();
  }

  void reply(GroundReply given, boolean isLate, Viewer by, Instant at) {
    refuseSettled(replied);
    stance = given.stance();
    reply = given.text();
    documentIds = given.documentIds();
    late = isLate;
    replied = new Signature(by, at);
  }

  void assess(GroundAssessment made, Viewer by, Instant at) {
    refuseSettled(assessed);
    outcome = made.outcome();
    assessment = made.text();
    assessed = new Signature(by, at);
  }

  private static void refuseSettled(Signature done) {
    if (done != null) {
      throw new RefusedException(ConsequenceRefusal.ITEM_SETTLED, done.name());
    }
  }

  /** Whether the party's answer still waits for the officer's. */
  public boolean awaitsAssessment() {
    return replied != null && assessed == null;
  }

  /** Position from 0. */
  public int place() {
    return place;
  }

  public String text() {
    return text;
  }

  /** Null until answered. */
  public ReplyStance stance() {
    return stance;
  }

  public String reply() {
    return reply;
  }

  public List<UUID> documentIds() {
    return documentIds == null ? List.of() : documentIds;
  }

  /** Answered after the last day; it enters all the same. 434/2003 33 §. */
  public boolean late() {
    return late;
  }

  public Signature replied() {
    return replied;
  }

  public ReplyOutcome outcome() {
    return outcome;
  }

  public String assessment() {
    return assessment;
  }

  public Signature assessed() {
    return assessed;
  }
}
