package fi.valvomo.inspection.control;

import static fi.valvomo.finding.entity.FindingState.WITHDRAWN;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.ReportLetter.AssessmentPart;
import fi.valvomo.inspection.control.ReportLetter.CommentPart;
import fi.valvomo.inspection.control.ReportLetter.Fact;
import fi.valvomo.inspection.control.ReportLetter.FindingPart;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.control.DeadlineWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings of an inspection as its reports tell them, the gravest first. */
final class FindingParts {

  private final ReportKind kind;
  private final Inspection inspection;
  private final List<Finding> findings;
  private final LetterText text;
  private final LetterSources sources;

  FindingParts(
      ReportKind kind,
      Inspection inspection,
      List<Finding> made,
      LetterText text,
      LetterSources sources) {
    this.kind = kind;
    this.inspection = inspection;
    this.findings =
        made.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    this.text = text;
    this.sources = sources;
  }

  List<FindingPart> deviations() {
    return parts(standing(false));
  }

  List<FindingPart> positives() {
    return parts(standing(true));
  }

  /** What the provider read in the draft but does not stand; a draft tells of none. */
  List<FindingPart> withdrawn() {
    return kind == ReportKind.DRAFT
        ? List.of()
        : parts(
            findings.stream()
                .filter(f -> f.state() == WITHDRAWN && f.visibleToProvider())
                .toList());
  }

  List<Fact> deadlines() {
    List<Finding> deviations = standing(false);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < deviations.size(); i++) {
      Finding finding = deviations.get(i);
      if (finding.severity().needsCorrection()) {
        facts.add(new Fact((i + 1) + ". " + finding.title(), due(finding)));
      }
    }
    return facts;
  }

  private List<Finding> standing(boolean positive) {
    return findings.stream()
        .filter(finding -> finding.state() != WITHDRAWN)
        .filter(finding -> (finding.severity() == Severity.POSITIVE) == positive)
        .toList();
  }

  private List<FindingPart> parts(List<Finding> told) {
    List<FindingPart> parts = new ArrayList<>();
    for (Finding finding : told) {
      String number = (parts.size() + 1) + ". ";
      parts.add(
          new FindingPart(
              number + finding.title(),
              text.of(
                  "grade",
                  text.word("severity", finding.severity()),
                  text.word("scope", finding.scope())),
              criterion(finding),
              finding.description(),
              comments(finding)));
    }
    return parts;
  }

  private List<String> criterion(Finding finding) {
    return sources
        .criterion(finding.catalogueVersion(), finding.criterionCode())
        .map(c -> text.of("criterion", c.code(), c.name().in(text.language()), c.anchor()))
        .stream()
        .toList();
  }

  private List<CommentPart> comments(Finding finding) {
    return inspection.comments().stream()
        .filter(comment -> kind == ReportKind.FINAL && comment.findingId().equals(finding.id()))
        .map(this::comment)
        .toList();
  }

  private CommentPart comment(FindingComment comment) {
    String how = comment.late() ? "signedLate" : "signed";
    return new CommentPart(
        text.word("stance", comment.stance()),
        written(comment.text()),
        text.of(how, comment.by(), text.day(comment.at())),
        comment.assessed() ? List.of(assessment(comment)) : List.of());
  }

  private AssessmentPart assessment(FindingComment comment) {
    return new AssessmentPart(
        text.word("outcome", comment.outcome()),
        written(comment.assessment()),
        text.of("signed", comment.assessedBy(), text.day(comment.assessedAt())));
  }

  private String due(Finding finding) {
    if (finding.deadline() == null) {
      return text.of("dueFromFinal");
    }
    String correction = due("correctionDue", finding.deadline());
    return finding.planDeadline() == null
        ? correction
        : due("planDue", finding.planDeadline()) + " " + correction;
  }

  private String due(String key, Deadline deadline) {
    return text.of(key, text.day(deadline.dueOn()), DeadlineWords.of(deadline, text.language()));
  }

  private static List<String> written(String words) {
    return words == null || words.isBlank() ? List.of() : List.of(words);
  }
}
