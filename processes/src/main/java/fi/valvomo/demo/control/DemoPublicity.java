package fi.valvomo.demo.control;

import fi.valvomo.casefile.control.Classify;
import fi.valvomo.casefile.control.MakeRendition;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecretPart;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Somebody asked for a report, and got its public rendition. */
@ApplicationScoped
@Transactional
public class DemoPublicity {

  private static final String HEALTH = "24.1-25";

  @Inject private DemoCast cast;
  @Inject private Documents documents;
  @Inject private Classify classify;
  @Inject private MakeRendition makeRendition;

  /** What tells of clients in the final report of this inspection is left out. */
  void publish(UUID inspectionId) {
    Viewer officer = cast.person("officer");
    documents.of(inspectionId, officer).stream()
        .filter(document -> document.kind() == DocumentKind.REPORT_FINAL)
        .findFirst()
        .ifPresent(report -> publish(report, officer));
  }

  private void publish(Document report, Viewer officer) {
    List<String> parts = classify.parts(report.id(), officer).texts();
    List<SecretPart> marks =
        parts.stream()
            .filter(text -> text.toLowerCase(Locale.ROOT).matches(".*(asiakas|klient).*"))
            .map(text -> new SecretPart(parts.indexOf(text), Secrecy.PARTY, HEALTH))
            .distinct()
            .toList();
    if (marks.isEmpty()) {
      return;
    }
    classify.mark(report.id(), marks, officer);
    makeRendition.make(report.id(), Secrecy.PUBLIC, officer);
  }
}
