package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.control.CaseParty;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.casefile.control.ReadCase.CasePage;
import fi.valvomo.casefile.entity.ImportedCase;
import fi.valvomo.kernel.boundary.L10n;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The file of one case. Its timeline is read apart.
 *
 * @param imported null for a case of this house
 * @param reads who read what is secret
 */
public record CaseView(
    UUID id,
    String number,
    String taskClass,
    L10n taskClassName,
    String title,
    Instant openedAt,
    @Schema(nullable = true) Coming imported,
    List<CaseParty> parties,
    List<CaseThing> things,
    List<Exchange> exchanges,
    List<DocumentView> documents,
    List<CaseEventView> decisions,
    List<CaseEventView> reads) {

  static CaseView of(CasePage page) {
    return new CaseView(
        page.file().id(),
        page.file().number(),
        page.file().taskClass(),
        L10n.of(page.taskClass().name()),
        page.file().title(),
        page.file().openedAt(),
        page.imported().map(Coming::of).orElse(null),
        page.content().parties(),
        page.content().things(),
        page.content().exchanges(),
        page.documents().stream().map(DocumentView::of).toList(),
        page.decisions().stream().map(CaseEventView::ofCase).toList(),
        page.reads().stream().map(CaseEventView::ofCase).toList());
  }

  /** How an imported case came. */
  public record Coming(Instant at, String by, String origin) {

    static Coming of(ImportedCase imported) {
      return new Coming(imported.importedAt(), imported.importedBy(), imported.origin());
    }
  }
}
