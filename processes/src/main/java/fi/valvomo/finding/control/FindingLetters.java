package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.finding.control.FindingLetter.Fact;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.work.control.DeadlineWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Prints what is sent at once about a serious finding. */
@ApplicationScoped
public class FindingLetters {

  static final String TEMPLATE = "/fi/valvomo/finding/control/immediate.xhtml";

  @Inject private CaseFiles cases;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private LawOfFinding law;
  @Inject private WriteLetter letters;
  @Inject private Clock clock;

  /** The words of this room's letters, in Finnish or Swedish. */
  static LetterText words(Language reader) {
    return new LetterText("fi.valvomo.finding.control.letters", reader);
  }

  /** The demand, in the language in which the party is written to. */
  PrintedLetter demand(
      Finding finding, ImmediatePath path, String demanded, Instant sentAt, Viewer officer) {
    LetterText text = law.citing(words(languageOf(finding)), sentAt);
    List<String> next =
        new ArrayList<>(List.of(text.of("atOnce"), text.of("planToo"), text.of("silence")));
    CitedLaw cited = law.of(finding, sentAt);
    if (cited.isTheAct()) {
      next.add(text.of("cited.authorityIsTold"));
    }
    return print(
        DocumentKind.DEMAND, "demand", finding, path, text, cited, demanded, next, sentAt, officer);
  }

  /** The demand with which a finding made outside a visit goes out, in the party's language. */
  PrintedLetter correction(Finding finding, Instant sentAt, Viewer officer) {
    LetterText text = law.citing(words(languageOf(finding)), sentAt);
    List<String> demanded = new ArrayList<>();
    if (finding.planRequired()) {
      demanded.add(by("planBy", finding.planDeadline(), text));
    }
    demanded.add(by("correctBy", finding.deadline(), text));
    return print(
        DocumentKind.DEMAND,
        "correction",
        finding,
        null,
        text,
        law.of(finding, sentAt),
        String.join("\n", demanded),
        List.of(text.of("moreTime"), text.of("silence"), text.of("untilVerified")),
        sentAt,
        officer);
  }

  private static String by(String key, Deadline deadline, LetterText text) {
    String counted = DeadlineWords.of(deadline, text.language());
    return text.of(key, text.day(deadline.dueOn()), counted);
  }

  /** The notice to the authority, in a language of the officer's choice. */
  PrintedLetter notice(
      Finding finding,
      ImmediatePath path,
      SupervisoryAuthority authority,
      String told,
      Language language,
      Viewer officer) {
    Instant now = clock.instant();
    LetterText text = law.citing(words(language), now);
    List<String> next = List.of(to(authority, text), text.of("followedDaily"));
    return print(
        DocumentKind.AUTHORITY_NOTICE,
        "notice",
        finding,
        path,
        text,
        law.of(finding, now),
        told,
        next,
        now,
        officer);
  }

  /** The notice to the authority of what guidance has not mended; the language as above. */
  PrintedLetter shortcoming(
      Finding finding,
      boolean repeated,
      SupervisoryAuthority authority,
      String told,
      Language language,
      Viewer officer) {
    Instant now = clock.instant();
    LetterText text = law.citing(words(language), now);
    CitedLaw cited = law.of(finding, now);
    List<String> next = new ArrayList<>();
    next.add(to(authority, text));
    if (repeated) {
      next.add(text.of(cited.isTheAct() ? "cited.isRepeated" : "isRepeated"));
    }
    next.add(text.of("goesOn"));
    return print(
        DocumentKind.AUTHORITY_NOTICE,
        "shortcoming",
        finding,
        null,
        text,
        cited,
        told,
        next,
        now,
        officer);
  }

  private static String to(SupervisoryAuthority authority, LetterText text) {
    return text.of("to", authority.name().in(text.language()));
  }

  private PrintedLetter print(
      DocumentKind kind,
      String word,
      Finding finding,
      ImmediatePath path,
      LetterText text,
      CitedLaw cited,
      String written,
      List<String> next,
      Instant at,
      Viewer officer) {
    String number = cases.get(finding.caseId()).number();
    FindingLetter letter =
        new FindingLetter(
            text.tag(),
            text.fixed(),
            text.of("title." + word),
            number,
            text.day(at),
            facts(finding, path, text),
            finding.description(),
            text.of("writtenHead." + word),
            written,
            cited.isTheAct()
                ? text.of("citation." + word)
                : text.of("citation.outside", cited.other().in(text.language())),
            next,
            officer.displayName());
    return letters.write(kind, text.of("file." + word, number), text.language(), letter, at);
  }

  private List<Fact> facts(Finding finding, ImmediatePath path, LetterText text) {
    ServiceUnit unit = units.get(finding.unitId());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text.of("unit"), unit.nameIn(text.language())));
    facts.add(
        new Fact(text.of("producer"), producers.get(finding.producerId()).nameIn(text.language())));
    facts.add(new Fact(text.of("finding"), finding.title()));
    if (finding.criterionCode() != null) {
      catalogues
          .criterion(finding.catalogueVersion(), finding.criterionCode())
          .map(found -> found.name().in(text.language()) + " (" + found.anchor() + ")")
          .ifPresent(name -> facts.add(new Fact(text.of("criterion"), name)));
    }
    if (finding.deadline() != null && path == null) {
      facts.add(new Fact(text.of("due"), text.day(finding.deadline().dueAt())));
    }
    if (path != null && path.oralAt() != null) {
      facts.add(new Fact(text.of("oral"), text.moment(path.oralAt()) + ", " + path.oralTo()));
    }
    if (path != null && path.demand() != null) {
      facts.add(new Fact(text.of("demanded"), text.moment(path.demand().sentAt())));
    }
    return facts;
  }

  /**
   * The language of the matter: an own unit is written to in its own, others in their producer's.
   * What goes to an authority is written in it too, unless the officer chooses otherwise. 423/2003.
   */
  Language languageOf(Finding finding) {
    Producer producer = producers.get(finding.producerId());
    Language party =
        finding.relation() == RelationType.OWN
            ? units.get(finding.unitId()).language()
            : producer.language();
    return words(party).language();
  }
}
