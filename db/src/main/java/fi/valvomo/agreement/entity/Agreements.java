package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of agreements, with their versions and parties. */
@ApplicationScoped
public class Agreements {

  private static final String OF_PRODUCERS =
      "exists (select 1 from agreement_party p where p.agreement_id = a.id"
          + " and p.producer_id = any(cast(string_to_array(?, ',') as uuid[])))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Agreement agreement) {
    em.persist(agreement);
  }

  public void add(AgreementVersion version) {
    em.persist(version);
  }

  public void add(AgreementParty party) {
    em.persist(party);
  }

  /**
   * The agreement of this id.
   *
   * @throws MissingException when there is none
   */
  public Agreement get(UUID id) {
    return Optional.ofNullable(em.find(Agreement.class, id))
        .orElseThrow(() -> new MissingException("agreement " + id));
  }

  /** The same; until the transaction ends nobody else changes its parties. */
  public Agreement locked(UUID id) {
    Agreement agreement = get(id);
    em.lock(agreement, LockModeType.PESSIMISTIC_WRITE);
    return agreement;
  }

  /** The agreements whose documents are in this case. */
  public List<Agreement> ofCase(UUID caseId) {
    return em.createQuery("select a from Agreement a where a.caseId = :caseId", Agreement.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /** Agreements of a time when not every one had a case. */
  public List<UUID> inNoCase() {
    return em.createQuery(
            "select a.id from Agreement a where a.caseId is null order by a.id", UUID.class)
        .getResultList();
  }

  /** Its versions, the newest first. */
  public List<AgreementVersion> versions(UUID agreementId) {
    return em.createQuery(
            "select v from AgreementVersion v where v.agreementId = :agreement"
                + " order by v.number desc",
            AgreementVersion.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** What it says on the day; empty before its first version takes effect. */
  public Optional<AgreementVersion> inForce(UUID agreementId, LocalDate day) {
    return versions(agreementId).stream()
        .filter(version -> !version.effectiveFrom().isAfter(day))
        .findFirst();
  }

  /**
   * The party of this id.
   *
   * @throws MissingException when there is none
   */
  public AgreementParty party(UUID id) {
    return Optional.ofNullable(em.find(AgreementParty.class, id))
        .orElseThrow(() -> new MissingException("party " + id));
  }

  /** Lots that parties or targets of the agreement name. */
  public List<String> namedLots(UUID agreementId) {
    return RowQuery.select(
            "select distinct x.lot from (select unnest(string_to_array(p.lots, e'\\n'))"
                + " as lot from agreement_party p where p.agreement_id = ?"
                + " union all select t.lot from target t where t.agreement_id = ?) x",
            agreementId,
            agreementId)
        .and("x.lot is not null")
        .list(em, row -> row.text(0));
  }

  /** Its parties of all times, in the order in which they joined. */
  public List<AgreementParty> parties(UUID agreementId) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreementId = :agreement"
                + " order by p.validFrom, p.type, p.id",
            AgreementParty.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** Its parties with their names, in the order in which they joined. */
  public List<PartyRow> partyRows(UUID agreementId) {
    return RowQuery.select(
            "select p.id, p.version, p.party_type, p.party_id, coalesce(u.name, c.name, l.name_fi),"
                + " l.name_sv, l.name_en, p.producer_id, o.name, p.measured, p.lots,"
                + " p.valid_from, p.valid_to"
                + " from agreement_party p left join service_unit u on u.id = p.party_id"
                + " left join producer c on c.id = p.party_id"
                + " left join service_line l on l.id = p.party_id"
                + " left join producer o on o.id = p.producer_id")
        .and("p.agreement_id = ?", agreementId)
        .then("order by p.valid_from, p.party_type, p.id")
        .list(em, PartyRow::of);
  }

  /** Agreements whose parties include a producer or a unit, in force on the day. */
  public List<Agreement> ofPartyOn(UUID partyId, LocalDate day) {
    return em.createQuery(
            "select a from Agreement a, AgreementParty p where p.agreementId = a.id"
                + " and p.partyId = :party and p.validFrom <= :day"
                + " and (p.validTo is null or p.validTo >= :day) order by a.name, a.id",
            Agreement.class)
        .setParameter("party", partyId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Whether the person may know of the agreement: its producers, and who reads all. */
  public boolean mayRead(UUID agreementId, Viewer viewer) {
    return viewer.readsAllCases()
        || !viewer.producers().isEmpty()
            && !RowQuery.select("select a.id from agreement a")
                .and("a.id = ?", agreementId)
                .and(OF_PRODUCERS, joined(viewer.producers()))
                .list(em, row -> row.uuid(0))
                .isEmpty();
  }

  /**
   * Those of which something began or ended after a day and until another: the agreement, a version
   * or a party.
   */
  public List<Agreement> turning(LocalDate after, LocalDate until) {
    return em.createQuery(
            "select distinct a from Agreement a where (a.validFrom > :after and a.validFrom <= :day)"
                + " or (a.validTo >= :after and a.validTo < :day)"
                + " or exists (select v.id from AgreementVersion v where v.agreementId = a.id"
                + " and v.effectiveFrom > :after and v.effectiveFrom <= :day)"
                + " or exists (select p.id from AgreementParty p where p.agreementId = a.id and"
                + " ((p.validFrom > :after and p.validFrom <= :day)"
                + " or (p.validTo >= :after and p.validTo < :day)))",
            Agreement.class)
        .setParameter("after", after)
        .setParameter("day", until)
        .getResultList();
  }

  /** One page by name. */
  public Page<AgreementRow> rows(AgreementFilter filter, int limit, Cursor after) {
    // a provider does not learn who else is in its agreement
    String seen = filter.producers() == null ? null : joined(filter.producers());
    return RowQuery.select(
            "select a.id, a.type, a.number, a.name, a.valid_from, a.valid_to,"
                + " (select string_agg(distinct coalesce(c.name, l.name_fi), ' · ') from"
                + " agreement_party p left join producer c on c.id = p.producer_id left join"
                + " service_line l on l.id = p.party_id where p.agreement_id = a.id and (cast(? as text)"
                + " is null or p.producer_id = any(cast(string_to_array(cast(? as text), ',') as uuid[])))),"
                + " (select count(*) from target t where t.agreement_id = a.id) from agreement a",
            seen,
            seen)
        .andIfGiven("a.search_text like ?", Search.pattern(filter.search()))
        .andIfGiven("a.type = ?", filter.type() == null ? null : filter.type().name())
        .andIf(
            filter.on() != null,
            "a.valid_from <= cast(? as date) and (a.valid_to is null or a.valid_to >= cast(? as date))",
            String.valueOf(filter.on()),
            String.valueOf(filter.on()))
        .andIfGiven(
            "exists (select 1 from agreement_party p where p.agreement_id = a.id and p.party_id = ?)",
            filter.partyId())
        .andIfGiven(OF_PRODUCERS, seen)
        .after("(a.name, a.id) > (?, cast(? as uuid))", after)
        .then("order by a.name, a.id")
        .page(em, limit, AgreementRow::of, row -> Cursor.of(row.name(), row.id()));
  }

  public void add(ServiceLine line) {
    em.persist(line);
  }

  /** The organiser's own lines, by name. */
  public List<ServiceLine> serviceLines() {
    return em.createQuery("select l from ServiceLine l order by l.nameFi", ServiceLine.class)
        .getResultList();
  }

  public Optional<ServiceLine> serviceLine(UUID id) {
    return Optional.ofNullable(em.find(ServiceLine.class, id));
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
