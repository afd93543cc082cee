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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A person's judgement whether a finding and earlier ones of its kind are a repeated breach
 * (toistuva rikkominen). 741/2023 25.2 §.
 */
@Entity
@Table(name = "repeat_assessment")
@Access(AccessType.FIELD)
public class RepeatAssessment {

  @Id private UUID id;

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "earlier_ids")
  private String earlierIds;

  @Column(name = "repeated_breach")
  private boolean repeatedBreach;

  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "assessed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "assessed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "assessed_at"))
  private Signature assessed;

  protected RepeatAssessment() {}

  public RepeatAssessment(
      UUID findingId,
      Collection<UUID> earlier,
      boolean repeatedBreach,
      String reason,
      Viewer by,
      Instant at) {
    id = UUID.randomUUID();
    this.findingId = findingId;
    earlierIds = earlier.stream().map(UUID::toString).collect(Collectors.joining(" "));
    this.repeatedBreach = repeatedBreach;
    this.reason = reason;
    assessed = new Signature(by, at);
  }

  public UUID findingId() {
    return findingId;
  }

  /** The earlier findings that were known when it was judged. */
  public List<UUID> earlier() {
    return Arrays.stream(earlierIds.split(" "))
        .filter(Predicate.not(String::isEmpty))
        .map(UUID::fromString)
        .toList();
  }

  public boolean repeatedBreach() {
    return repeatedBreach;
  }

  public String reason() {
    return reason;
  }

  public Signature assessed() {
    return assessed;
  }
}
