package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.inspection.control.LetterSources.Background;
import fi.valvomo.inspection.control.ReportLetter.Fact;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Visit;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.control.DeadlineWords;
import java.util.ArrayList;
import java.util.List;

/** The facts of an inspection as its letters state them. */
final class LetterFacts {

  private final Inspection inspection;
  private final Background background;
  private final LetterText text;

  LetterFacts(Inspection inspection, Background background) {
    this.inspection = inspection;
    this.background = background;
    this.text = background.text();
  }

  List<Fact> ofComingVisit() {
    List<Fact> facts = parties();
    facts.add(fact("plannedFor", text.moment(inspection.announcement().plannedFor())));
    facts.add(fact("lead", inspection.leadName()));
    return facts;
  }

  List<Fact> ofVisit() {
    Visit visit = inspection.visit();
    List<Fact> facts = parties();
    facts.add(fact("visit", text.moment(visit.startedAt()) + " – " + text.moment(visit.endedAt())));
    facts.add(fact("participants", visit.participants()));
    facts.add(fact("objective", background.objective()));
    facts.add(fact("catalogue", inspection.basis().catalogueVersion()));
    facts.add(fact("lead", inspection.leadName()));
    return facts;
  }

  /** Whether the visit was announced, and whether the act governs what was inspected. */
  String announcement() {
    String how =
        inspection.announcement().announced()
            ? text.of("announced", text.day(inspection.notice().sentAt()))
            : text.of("unannounced");
    return inspection.basis().actApplies() ? how : how + " " + text.of("act.doesNotApply");
  }

  List<String> afterDraft(Deadline forComments) {
    return List.of(
        text.of(
            "commentBy",
            text.day(forComments.dueOn()),
            DeadlineWords.of(forComments, text.language())),
        text.of("commentHow"),
        text.of("silence"));
  }

  List<String> afterFinal(String authority) {
    List<String> next = new ArrayList<>(List.of(text.of("correct"), text.of("silence")));
    if (inspection.basis().actApplies()) {
      next.add(text.of("to.authority", authority));
    }
    return next;
  }

  private List<Fact> parties() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("unit", background.unitName()));
    facts.add(fact("producer", background.producerName()));
    facts.add(fact("relationLabel", text.word("relation", inspection.basis().relation())));
    if (inspection.basis().agreementReference() != null) {
      facts.add(fact("agreement", inspection.basis().agreementReference()));
    }
    facts.add(fact("typeLabel", text.word("type", inspection.type())));
    return facts;
  }

  private Fact fact(String label, String value) {
    return new Fact(text.of(label), value);
  }
}
