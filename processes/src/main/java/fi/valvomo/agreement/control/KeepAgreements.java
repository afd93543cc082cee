package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.AgreementVersion;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Agreements are made, amended and renamed; parties join them and leave. */
@ApplicationScoped
@Transactional
public class KeepAgreements {

  @Inject private Agreements agreements;
  @Inject private Targets targets;
  @Inject private TargetStatuses statuses;
  @Inject private MeasuredSubjects subjects;
  @Inject private AgreementInForce inForce;
  @Inject private KeepAgreementDays keepDays;
  @Inject private AgreementCases cases;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Who is to be a party, and when; null ends with the agreement.
   *
   * @param lots that it serves; none is the whole agreement
   */
  public record Joining(
      Subject party, Boolean measured, List<String> lots, LocalDate from, LocalDate to) {

    public Joining {
      lots = lots == null ? List.of() : List.copyOf(lots);
    }
  }

  /** An agreement with its first version and its first parties. */
  public Agreement make(
      AgreementType type,
      AgreementName name,
      AgreementTerms terms,
      List<Joining> parties,
      Viewer viewer) {
    Instant now = clock.instant();
    Agreement agreement = Agreement.make(type, name, viewer, now);
    AgreementVersion version = agreement.firstVersion(terms, viewer, now);
    agreements.add(agreement);
    agreements.add(version);
    List<AgreementParty> joined = new java.util.ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Joining joining = parties.get(i);
      terms.requireLots(joining.lots(), "parties[" + i + "].lots");
      joined.add(join(agreement, joining, "parties[" + i + "].partyId", joined, viewer, now));
    }
    cases.keep(agreement, joined, viewer, now);
    news.of("AGREEMENT_MADE", agreement, name.words(), viewer, now);
    inForce.apply(agreement, viewer);
    keepDays.follow(agreement, viewer);
    return agreement;
  }

  /** From a day on the agreement that the caller saw in this version says something else. */
  public Agreement amend(
      UUID id,
      long seen,
      LocalDate effectiveFrom,
      AgreementTerms terms,
      String reason,
      Viewer viewer) {
    Agreement agreement = agreements.locked(id);
    agreement.expectVersion(seen);
    Instant now = clock.instant();
    terms.requireLots(agreements.namedLots(id), "lots");
    agreements.add(agreement.amend(effectiveFrom, terms, reason, viewer, now));
    news.of("AGREEMENT_AMENDED", agreement, reason, viewer, now);
    if (inForce.apply(agreement, viewer)) {
      judge(agreement);
    }
    keepDays.follow(agreement, viewer);
    return agreement;
  }

  /** It gets another name or number. */
  public Agreement rename(UUID id, long seen, AgreementName name, Viewer viewer) {
    Agreement agreement = agreements.get(id);
    agreement.expectVersion(seen);
    Instant now = clock.instant();
    String before = agreement.name().words();
    agreement.rename(name, viewer, now);
    news.of("AGREEMENT_RENAMED", agreement, before + " → " + name.words(), viewer, now);
    if (inForce.apply(agreement, viewer)) {
      judge(agreement);
    }
    return agreement;
  }

  /** A party joins an agreement that has been made. */
  public AgreementParty join(UUID id, Joining joining, Viewer viewer) {
    Agreement agreement = agreements.locked(id);
    Instant now = clock.instant();
    newest(id).requireLots(joining.lots(), "lots");
    List<AgreementParty> others = agreements.parties(id);
    AgreementParty party = join(agreement, joining, "partyId", others, viewer, now);
    cases.keep(agreement, List.of(party), viewer, now);
    news.party("PARTY_JOINED", agreement, party, viewer, now);
    inForce.apply(agreement, viewer);
    judge(agreement);
    return party;
  }

  /**
   * The party that the caller saw in this version is one from and to other days, or serves other
   * lots.
   */
  public AgreementParty move(
      UUID partyId, long seen, LocalDate from, LocalDate to, List<String> lots, Viewer viewer) {
    AgreementParty party = agreements.party(partyId);
    party.expectVersion(seen);
    Agreement agreement = agreements.locked(party.agreementId());
    Instant now = clock.instant();
    party.during(from, to, agreements.parties(agreement.id()), viewer, now);
    newest(agreement.id()).requireLots(lots, "lots");
    party.serve(lots, viewer, now);
    news.party("PARTY_MOVED", agreement, party, viewer, now);
    inForce.apply(agreement, viewer);
    judge(agreement);
    return party;
  }

  private AgreementParty join(
      Agreement agreement,
      Joining joining,
      String field,
      List<AgreementParty> others,
      Viewer viewer,
      Instant now) {
    UUID producer = subjects.producerOf(joining.party(), field);
    boolean measured =
        joining.measured() != null
            ? joining.measured()
            : joining.party().type() != PartyType.PRODUCER;
    AgreementParty party =
        AgreementParty.join(
            agreement,
            joining.party(),
            producer,
            measured,
            joining.from() == null ? agreement.validFrom() : joining.from(),
            joining.to(),
            others,
            viewer,
            now);
    party.serve(joining.lots(), viewer, now);
    agreements.add(party);
    return party;
  }

  private AgreementTerms newest(UUID id) {
    return agreements.versions(id).get(0).terms();
  }

  private void judge(Agreement agreement) {
    statuses.judge(targets.idsOfAgreement(agreement.id()), today.day());
  }
}
