package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.Classification;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecretPart;
import fi.valvomo.casefile.entity.SecretParts;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Prints a letter anew without the parts that its readers may not see, and says so in it (julkinen
 * toisinto). 621/1999 10 §.
 */
@ApplicationScoped
@Transactional
public class MakeRendition {

  private static final String WORDS = "fi.valvomo.casefile.control.rendition";

  @Inject private Documents documents;
  @Inject private CaseFiles cases;
  @Inject private SecretParts secretParts;
  @Inject private StoreDocument store;
  @Inject private LegalProvisions provisions;
  @Inject private Letters letters;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The rendition for these readers: everybody, or the party. */
  public Document make(UUID id, Secrecy readers, Viewer viewer) {
    if (readers == Secrecy.SECRET) {
      throw InvalidException.of("readers", "value");
    }
    Document original = documents.forViewer(id, viewer);
    if (cases.imported(original.caseId()).isPresent()) {
      throw new RefusedException(CasefileRefusal.IMPORTED);
    }
    String source =
        secretParts.source(id).orElseThrow(() -> new RefusedException(CasefileRefusal.NO_PARTS));
    if (original.isSecret() && readers == Secrecy.PUBLIC) {
      throw new RefusedException(CasefileRefusal.WHOLLY_HIDDEN);
    }
    if (isKeptWhole(original, readers)) {
      throw new RefusedException(CasefileRefusal.NO_PARTS);
    }
    LetterText words = words(source).citing(provisions.at(clock.instant()));
    String name = words.of("file." + readers, original.name());
    byte[] pdf = letters.print(without(source, id, readers, words));
    Instant now = clock.instant();
    Document rendition =
        store
            .storeRendition(original, name, pdf, viewer)
            .asRenditionOf(id, readers)
            .classify(readers, ground(id, readers), viewer, now);
    DomainEvent made = DocumentNews.of("RENDITION_MADE", rendition, viewer, now);
    if (readers == Secrecy.PARTY) {
      rendition.revealToProvider();
      made = made.openToParties();
    }
    events.fire(made);
    return rendition;
  }

  private String without(String source, UUID id, Secrecy readers, LetterText words) {
    Map<Integer, String> instead =
        secretParts.of(id).stream()
            .filter(part -> part.secrecy().isHiddenFrom(readers))
            .collect(
                Collectors.toMap(
                    SecretPart::part,
                    part ->
                        words.of(
                            "removed",
                            secretParts
                                .ground(part.ground())
                                .orElseThrow()
                                .text()
                                .in(words.language()))));
    return LetterParts.of(source).without(instead, words.of("mark." + readers));
  }

  /**
   * Whether somebody has said that these readers must not see the document, and no part of it is
   * marked: what is kept from them as a whole would go to them as a whole.
   */
  private boolean isKeptWhole(Document original, Secrecy readers) {
    Classification said = original.classification();
    return said.by() != null
        && said.secrecy().isHiddenFrom(readers)
        && secretParts.of(original.id()).stream()
            .noneMatch(part -> part.secrecy().isHiddenFrom(readers));
  }

  /** What the party may see but others not has the ground of the part that makes it so. */
  private String ground(UUID id, Secrecy readers) {
    return readers == Secrecy.PUBLIC
        ? null
        : secretParts.of(id).stream()
            .findFirst()
            .map(SecretPart::ground)
            .orElseThrow(() -> new RefusedException(CasefileRefusal.NO_PARTS));
  }

  private static LetterText words(String source) {
    boolean swedish = source.contains("lang=\"sv\"");
    return new LetterText(WORDS, swedish ? Language.SV : Language.FI);
  }
}
