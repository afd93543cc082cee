package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.finding.control.ClosingLetter.Fact;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Whoever was asked to correct something gets the word in writing that it is closed. */
@ApplicationScoped
public class WriteClosingStatement {

  private static final String CLOSED = "FINDING_CLOSED";

  @Inject private Findings findings;
  @Inject private CaseFiles cases;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private LawOfFinding law;
  @Inject private ClosingForm form;
  @Inject private WriteLetter letters;
  @Inject private StoreDocument store;

  void write(@Observes DomainEvent event) {
    if (event.kind().equals(CLOSED)) {
      write(findings.get(event.subjectId()), event.by(), event.at());
    }
  }

  private void write(Finding finding, Viewer by, Instant at) {
    Producer producer = producers.get(finding.producerId());
    ServiceUnit unit = units.get(finding.unitId());
    boolean own = finding.relation() == RelationType.OWN;
    LetterText text = law.citing(form.words(own ? unit.language() : producer.language()), at);
    Language language = text.language();
    String number = cases.get(finding.caseId()).number();
    List<Fact> facts =
        List.of(
            new Fact(text.of("unit"), unit.nameIn(language)),
            new Fact(text.of("producer"), producer.nameIn(language)),
            new Fact(text.of("severityLabel"), text.word("severity", finding.severity())),
            new Fact(text.of("openedLabel"), text.day(finding.openedAt())),
            new Fact(
                text.of("verifiedLabel"),
                text.of("by", finding.verified().name(), text.day(finding.verified().at()))));
    CitedLaw cited = law.of(finding, at);
    ClosingLetter letter =
        new ClosingLetter(
            text.tag(),
            text.fixed(),
            number,
            text.day(at),
            facts,
            finding.title(),
            finding.description(),
            finding.completionText(),
            text.word("method", finding.verification().method()),
            finding.verification().note(),
            finding.closingReason(),
            cited.basis(text, "basis.act"),
            text.of(cited.isTheAct() ? "next.act" : "next.outside"),
            by.displayName());
    store.sendLetter(
        finding, letters.write(form.kind(), text.of("file", number), language, letter, at), by);
  }
}
