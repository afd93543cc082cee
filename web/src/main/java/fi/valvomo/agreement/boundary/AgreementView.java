package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.control.ReadAgreements.AgreementPage;
import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.AgreementVersion;
import fi.valvomo.agreement.entity.MandatoryContent;
import fi.valvomo.agreement.entity.PartyRow;
import fi.valvomo.kernel.boundary.Tagged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One agreement with its versions and parties.
 *
 * @param caseId the case of its documents and events
 * @param inForce number of the version that holds today, or null before the first day
 * @param versions the newest first
 */
public record AgreementView(
    UUID id,
    long version,
    AgreementType type,
    @Schema(nullable = true) String number,
    String name,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    UUID caseId,
    @Schema(nullable = true) Integer inForce,
    List<VersionView> versions,
    List<PartyRow> parties,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt)
    implements Tagged {

  /**
   * What it says from a day on.
   *
   * @param lacking contents of 612/2021 15 § that no clause meets; demanded of contracts only
   */
  public record VersionView(
      int number,
      LocalDate effectiveFrom,
      @Schema(nullable = true) String reason,
      AgreementTerms terms,
      List<MandatoryContent> lacking,
      String madeBy,
      Instant madeAt) {

    static VersionView of(AgreementVersion version) {
      return new VersionView(
          version.number(),
          version.effectiveFrom(),
          version.reason(),
          version.terms(),
          version.terms().lacking(),
          version.madeBy(),
          version.madeAt());
    }
  }

  static AgreementView of(AgreementPage page) {
    Agreement agreement = page.agreement();
    return new AgreementView(
        agreement.id(),
        agreement.version(),
        agreement.type(),
        agreement.name().number(),
        agreement.name().name(),
        agreement.validFrom(),
        agreement.validTo(),
        agreement.caseId(),
        page.inForce() == null ? null : page.inForce().number(),
        page.versions().stream().map(VersionView::of).toList(),
        page.parties(),
        agreement.changedBy(),
        agreement.changedAt());
  }
}
