package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Prints what is sent about a consequence, in the party's language. 423/2003 10 and 19 §. */
@ApplicationScoped
public class ConsequenceLetters {

  @Inject private Findings findings;
  @Inject private CaseFiles cases;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private LawOfFinding law;
  @Inject private AppealTime appealTime;
  @Inject private WriteLetter letters;

  /** The words of this room's letters, in Finnish or Swedish. */
  static LetterText words(Language reader) {
    return new LetterText("fi.valvomo.finding.control.consequence", reader);
  }

  /** The hearing letter (kuulemiskirje). 434/2003 36 §. */
  PrintedLetter hearing(Consequence consequence, Viewer officer, Instant at) {
    ConsequenceWriter writer = writer(consequence, at);
    return print(DocumentKind.HEARING, writer, writer.hearing(officer.displayName(), at), at);
  }

  /** The letter or decision that tells the consequence. 434/2003 43-47 §. */
  PrintedLetter decision(Consequence consequence, Viewer decider, Instant at) {
    ConsequenceWriter writer = writer(consequence, at);
    return print(
        consequence.measure().document(),
        writer,
        writer.decision(decider.displayName(), at, appealTime.days()),
        at);
  }

  private ConsequenceWriter writer(Consequence consequence, Instant at) {
    Finding finding = findings.get(consequence.findingId());
    Producer producer = producers.get(consequence.producerId());
    ServiceUnit unit = units.get(consequence.unitId());
    boolean own = consequence.relation() == RelationType.OWN;
    LetterText text = law.citing(words(own ? unit.language() : producer.language()), at);
    return new ConsequenceWriter(
        consequence,
        finding,
        cases.get(consequence.caseId()).number(),
        unit.nameIn(text.language()),
        producer.nameIn(text.language()),
        relations.get(consequence.relationId()).agreementReference(),
        law.of(unit.id(), consequence.relation(), at).basis(text, "basis." + consequence.kind()),
        text);
  }

  private PrintedLetter print(
      DocumentKind kind, ConsequenceWriter writer, Object letter, Instant at) {
    LetterText text = writer.text();
    String name = text.of("file." + kind, writer.caseNumber());
    return letters.write(kind, name, text.language(), letter, at);
  }
}
