package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Whom an agreement concerns, and when (sopimuksen osapuoli). A unit that moves to another
 * agreement is judged, period by period, by the agreement in which it is on the period's last day.
 */
@Entity
@Table(name = "agreement_party")
@Access(AccessType.FIELD)
public class AgreementParty extends Versioned {

  @Column(name = "agreement_id")
  private UUID agreementId;

  @Column(name = "party_type")
  @Enumerated(EnumType.STRING)
  private PartyType type;

  @Column(name = "party_id")
  private UUID partyId;

  @Column(name = "producer_id")
  private UUID producerId;

  private boolean measured;

  @Convert(converter = LotNames.class)
  private List<String> lots;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected AgreementParty() {}

  private AgreementParty(Agreement agreement, Subject party, UUID producerId, boolean measured) {
    super(UUID.randomUUID());
    agreementId = agreement.id();
    type = party.type();
    partyId = party.id();
    this.producerId = producerId;
    this.measured = measured;
  }

  /**
   * The party joins.
   *
   * @param producerId of a unit, or the party itself; null of a service line
   * @param measured whether targets of the agreement concern it
   */
  public static AgreementParty join(
      Agreement agreement,
      Subject party,
      UUID producerId,
      boolean measured,
      LocalDate from,
      LocalDate to,
      Collection<AgreementParty> others,
      Viewer by,
      Instant at) {
    if (!agreement.type().admits(party.type())) {
      throw InvalidException.of("type", "partyOfLine");
    }
    AgreementParty joined = new AgreementParty(agreement, party, producerId, measured);
    joined.during(from, to, others, by, at);
    return joined;
  }

  /** It is a party from and to other days, such as when it leaves. */
  public void during(
      LocalDate from, LocalDate to, Collection<AgreementParty> others, Viewer by, Instant at) {
    if (from == null) {
      throw InvalidException.of("validFrom", "required");
    }
    if (to != null && to.isBefore(from)) {
      throw InvalidException.of("validTo", "endsBeforeItBegins", from);
    }
    refuseIf(
        others.stream().anyMatch(other -> other != this && other.isBeside(this, from, to)),
        AgreementRefusal.PARTY_OVERLAPS);
    validFrom = from;
    validTo = to;
    changed(by, at);
  }

  /** It serves these lots of the agreement; none is the whole of it. */
  public void serve(List<String> named, Viewer by, Instant at) {
    lots = List.copyOf(named);
    changed(by, at);
  }

  private boolean isBeside(AgreementParty other, LocalDate from, LocalDate to) {
    return partyId.equals(other.partyId)
        && (validTo == null || !from.isAfter(validTo))
        && (to == null || !validFrom.isAfter(to));
  }

  public UUID agreementId() {
    return agreementId;
  }

  public Subject party() {
    return new Subject(type, partyId);
  }

  /** Null of a service line. */
  public UUID producerId() {
    return producerId;
  }

  public boolean isMeasured() {
    return measured;
  }

  /** The lots that it serves; empty of a party of the whole agreement. */
  public List<String> lots() {
    return lots == null ? List.of() : lots;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }
}
