package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.inspection.control.LetterSources.Background;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Prints what an inspection sends, in the provider's language of correspondence. */
@ApplicationScoped
public class InspectionLetters {

  @Inject private LetterSources sources;
  @Inject private Findings findings;
  @Inject private AuthorityOfInspection authority;
  @Inject private WriteLetter letters;

  /** The words of this room's letters, in Finnish or Swedish. */
  static LetterText words(Language reader) {
    return new LetterText("fi.valvomo.inspection.control.letters", reader);
  }

  /** The notice of a coming visit (ennakkoilmoitus). */
  PrintedLetter notice(Inspection inspection, Viewer officer, Instant at) {
    Background background = sources.of(inspection, at);
    LetterText text = background.text();
    NoticeLetter letter =
        new NoticeLetter(
            text.tag(),
            text.fixed(),
            text.of("noticeTitle"),
            background.caseNumber(),
            text.day(at),
            new LetterFacts(inspection, background).ofComingVisit(),
            inspection.notice().message(),
            background.citation(),
            text.of("questionsDue", text.day(inspection.notice().questionnaireDueOn())),
            sources.questions(inspection, text.language()),
            officer.displayName());
    return letters.write(
        DocumentKind.NOTICE,
        text.of("file.NOTICE", background.caseNumber()),
        text.language(),
        letter,
        at);
  }

  /** The draft report, with the last day for comments. */
  PrintedLetter draft(Inspection inspection, Deadline forComments, Viewer officer, Instant at) {
    Background background = sources.of(inspection, at);
    LetterFacts facts = new LetterFacts(inspection, background);
    return report(
        ReportKind.DRAFT, inspection, background, facts.afterDraft(forComments), officer, at);
  }

  /** The final report, with comments, their assessment and the deadlines of the findings. */
  PrintedLetter finalReport(Inspection inspection, Viewer officer, Instant at) {
    Background background = sources.of(inspection, at);
    String receiver = authority.on(at).name().in(background.text().language());
    LetterFacts facts = new LetterFacts(inspection, background);
    return report(
        ReportKind.FINAL, inspection, background, facts.afterFinal(receiver), officer, at);
  }

  private PrintedLetter report(
      ReportKind kind,
      Inspection inspection,
      Background background,
      List<String> next,
      Viewer officer,
      Instant at) {
    LetterText text = background.text();
    List<Finding> made = findings.ofInspection(inspection.id());
    FindingParts parts = new FindingParts(kind, inspection, made, text, sources);
    LetterFacts facts = new LetterFacts(inspection, background);
    ReportLetter letter =
        new ReportLetter(
            text.tag(),
            kind == ReportKind.DRAFT,
            text.fixed(),
            text.word("report", kind),
            background.caseNumber(),
            text.day(at),
            facts.ofVisit(),
            background.citation(),
            facts.announcement(),
            inspection.visit().course(),
            parts.deviations(),
            parts.positives(),
            parts.withdrawn(),
            parts.deadlines(),
            next,
            officer.displayName());
    return letters.write(
        kind == ReportKind.DRAFT ? DocumentKind.REPORT_DRAFT : DocumentKind.REPORT_FINAL,
        text.of("file." + kind, background.caseNumber()),
        text.language(),
        letter,
        at);
  }
}
