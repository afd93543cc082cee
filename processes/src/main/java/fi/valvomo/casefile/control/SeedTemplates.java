package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.DocumentTemplates;
import fi.valvomo.engine.HouseOpening;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** At the first start, brings the wordings that come with the house into force. */
@ApplicationScoped
@Transactional
public class SeedTemplates {

  /** The day from which 741/2023 applies: the house writes no letters older than that. */
  private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

  private static final List<Language> WRITTEN = List.of(Language.FI, Language.SV);

  @Inject private LetterForms forms;
  @Inject private DocumentTemplates templates;
  @Inject private Clock clock;

  /** What the store knows already stays as it is, whatever the house brings. */
  public void seed(@Observes @Priority(HouseOpening.REFERENCE_DATA) HouseOpening opening) {
    templates.lockForSeeding();
    for (LetterForm form : forms.all()) {
      WRITTEN.stream()
          .filter(language -> templates.of(form.kind(), language).isEmpty())
          .forEach(language -> seed(form, language));
    }
  }

  private void seed(LetterForm form, Language language) {
    DocumentTemplate first =
        new DocumentTemplate(
            form.kind(),
            language,
            1,
            FirstWording.of(form, language),
            Viewer.SYSTEM,
            clock.instant());
    first.bringIntoForce(BEGINNING, Viewer.SYSTEM, clock.instant());
    templates.add(first);
  }
}
