package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionBasis;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.programme.entity.Objective;
import fi.valvomo.programme.entity.Objectives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What letters about an inspection need to know from the registers. */
@ApplicationScoped
public class LetterSources {

  @Inject private CaseFiles cases;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private LegalBases bases;
  @Inject private LegalProvisions provisions;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private Objectives objectives;

  /**
   * What is known of the parties and the ground of the inspection, in the reader's language.
   *
   * @param at when the letter is written: it cites the law of that day
   */
  Background of(Inspection inspection, Instant at) {
    Producer producer = producers.get(inspection.producerId());
    ServiceUnit unit = units.get(inspection.unitId());
    boolean own = inspection.basis().relation() == RelationType.OWN;
    LetterText text =
        InspectionLetters.words(own ? unit.language() : producer.language())
            .citing(provisions.at(at));
    Language language = text.language();
    return new Background(
        text,
        cases.get(inspection.caseId()).number(),
        unit.nameIn(language),
        producer.nameIn(language),
        citation(inspection.basis()).in(language),
        objective(inspection.basis().objective()).in(language));
  }

  /** The questions that precede an announced visit. */
  List<String> questions(Inspection inspection, Language language) {
    return catalogues.find(inspection.basis().catalogueVersion()).questions().stream()
        .map(PreQuestion::text)
        .map(question -> question.in(language))
        .toList();
  }

  /** A criterion of the version that the finding was made with. */
  Optional<Criterion> criterion(String version, String code) {
    return code == null ? Optional.empty() : catalogues.criterion(version, code);
  }

  private LocalizedText citation(InspectionBasis basis) {
    return bases.find(basis.legalBasis(), basis.fixedOn()).orElseThrow().citation();
  }

  private LocalizedText objective(String code) {
    return objectives.all().stream()
        .filter(objective -> objective.code().equals(code))
        .map(Objective::name)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The parties and the ground, in words.
   *
   * @param text the words of the reader's language, citing the law of the day
   */
  record Background(
      LetterText text,
      String caseNumber,
      String unitName,
      String producerName,
      String citation,
      String objective) {}
}
