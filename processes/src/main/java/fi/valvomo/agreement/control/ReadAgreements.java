package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementFilter;
import fi.valvomo.agreement.entity.AgreementRow;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.AgreementVersion;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.PartyRow;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads agreements: the organiser all, a provider those in which its producers are. */
@ApplicationScoped
@Transactional
public class ReadAgreements {

  @Inject private Agreements agreements;
  @Inject private Today today;

  /**
   * An agreement whole.
   *
   * @param inForce what it says today; null before its first day
   * @param versions the newest first
   * @param parties to a provider only its own
   */
  public record AgreementPage(
      Agreement agreement,
      AgreementVersion inForce,
      List<AgreementVersion> versions,
      List<PartyRow> parties) {}

  /** One page by name; what is null does not filter. */
  public Page<AgreementRow> list(
      String search,
      AgreementType type,
      boolean inForce,
      UUID party,
      int limit,
      Cursor after,
      Viewer viewer) {
    return agreements.rows(
        new AgreementFilter(
            search,
            type,
            inForce ? today.day() : null,
            party,
            viewer.readsAllCases() ? null : viewer.producers()),
        limit,
        after);
  }

  /**
   * The agreement.
   *
   * @throws MissingException when there is none, or this person may not know of it
   */
  public AgreementPage read(UUID id, Viewer viewer) {
    Agreement agreement = forViewer(id, viewer);
    List<AgreementVersion> versions = agreements.versions(id);
    AgreementVersion inForce =
        versions.stream()
            .filter(version -> !version.effectiveFrom().isAfter(today.day()))
            .findFirst()
            .orElse(null);
    return new AgreementPage(agreement, inForce, versions, parties(id, viewer));
  }

  /** The agreement alone, if this person may know of it. */
  public Agreement forViewer(UUID id, Viewer viewer) {
    Agreement agreement = agreements.get(id);
    if (!agreements.mayRead(id, viewer)) {
      throw new MissingException("agreement " + id);
    }
    return agreement;
  }

  private List<PartyRow> parties(UUID id, Viewer viewer) {
    return agreements.partyRows(id).stream()
        .filter(
            party ->
                viewer.readsAllCases()
                    || party.producerId() != null && viewer.mayRead(party.producerId()))
        .toList();
  }

  /** The organiser's own lines, by name. */
  public List<ServiceLine> serviceLines() {
    return agreements.serviceLines();
  }

  /** Names one more line of the organiser's own. */
  public ServiceLine addServiceLine(String nameFi, String nameSv, String nameEn) {
    if (agreements.serviceLines().stream().anyMatch(line -> line.nameFi().equals(nameFi))) {
      throw InvalidException.of("nameFi", "nameTaken");
    }
    ServiceLine line = new ServiceLine(nameFi, nameSv, nameEn);
    agreements.add(line);
    return line;
  }
}
