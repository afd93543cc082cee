package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** How a notice was judged (arvio): what the table proposed, what the person chose, and why. */
@Embeddable
@Access(AccessType.FIELD)
public class Triage {

  @Enumerated(EnumType.STRING)
  private Danger danger;

  @Enumerated(EnumType.STRING)
  private NoticePath path;

  @Column(name = "proposed_path")
  @Enumerated(EnumType.STRING)
  private NoticePath proposedPath;

  @Column(name = "override_reason")
  private String overrideReason;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Column(name = "handle_by")
  private LocalDate handleBy;

  @Enumerated(EnumType.STRING)
  private Secrecy secrecy;

  @Column(name = "secrecy_ground")
  private String ground;

  @Column(name = "retaliation_ban")
  private Boolean retaliationBan;

  @Column(name = "routing_rule")
  private String rule;

  @Column(name = "routing_version")
  private Integer version;

  private String summary;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "triaged_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "triaged_by"))
  @AttributeOverride(name = "at", column = @Column(name = "triaged_at"))
  private Signature signed;

  protected Triage() {}

  Triage(Routing routing, TriageChoice choice, LocalDate handleBy, Viewer by, Instant at) {
    danger = choice.danger();
    path = choice.path();
    proposedPath = routing.path();
    overrideReason = choice.path() == routing.path() ? null : choice.overrideReason();
    urgency = routing.urgency();
    this.handleBy = handleBy;
    secrecy = routing.secrecy();
    ground = routing.ground();
    retaliationBan = routing.retaliationBan();
    rule = routing.rule();
    version = routing.version();
    summary = choice.summary();
    signed = new Signature(by, at);
  }

  void eraseSummary() {
    summary = "";
    overrideReason = null;
  }

  public Danger danger() {
    return danger;
  }

  public NoticePath path() {
    return path;
  }

  /** What the table proposed. */
  public NoticePath proposedPath() {
    return proposedPath;
  }

  /** Why not the proposed one; null where it was taken. */
  public String overrideReason() {
    return overrideReason;
  }

  public Urgency urgency() {
    return urgency;
  }

  /** By when its path is begun. */
  public LocalDate handleBy() {
    return handleBy;
  }

  public Secrecy secrecy() {
    return secrecy;
  }

  /** Code of the secrecy ground, or null. */
  public String ground() {
    return ground;
  }

  /** Vastatoimien kielto. 741/2023 29 §. */
  public boolean retaliationBan() {
    return Boolean.TRUE.equals(retaliationBan);
  }

  /** Id of the table's row that decided. */
  public String rule() {
    return rule;
  }

  public Integer version() {
    return version;
  }

  /** What it is about, without saying who told it. */
  public String summary() {
    return summary;
  }

  public Signature signed() {
    return signed;
  }
}
