package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.finding.control.ConsequenceLetter.Fact;
import fi.valvomo.finding.control.ConsequenceLetter.Item;
import fi.valvomo.finding.control.ConsequenceLetter.Part;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceGround;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Measure;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.DeadlineWords;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the facts of a consequence into the words of its letters. */
record ConsequenceWriter(
    Consequence consequence,
    Finding finding,
    String caseNumber,
    String unitName,
    String producerName,
    String agreement,
    LetterText text) {

  ConsequenceLetter hearing(String officer, Instant at) {
    List<Part> parts = new ArrayList<>();
    parts.add(grounds(false));
    parts.add(basis());
    parts.add(
        Part.of(
            "reply",
            text.of("replyHead"),
            List.of(
                text.of(
                    "replyBy",
                    text.day(consequence.hearing().deadline().dueOn()),
                    DeadlineWords.of(consequence.hearing().deadline(), text.language())),
                text.of("replyHow"),
                text.of("silence"),
                text.of("moreTime"))));
    List<String> opening =
        List.of(text.of("hearingAbout", measureName()), consequence.hearing().message());
    return letter(text.of("hearingTitle"), opening, parts, officer, at);
  }

  ConsequenceLetter decision(String decider, Instant at, int appealDays) {
    Measure measure = consequence.measure();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of("reasons", text.of("reasonsHead"), List.of(consequence.decisionReason())));
    parts.add(grounds(true));
    parts.add(Part.of("heard", text.of("heardHead"), heard()));
    parts.add(basis());
    parts.add(appeal(measure, appealDays));
    String title = text.of(measure.appealable() ? "decisionTitle" : "letterTitle", measureName());
    return letter(title, List.of(text.word("told", measure.kind())), parts, decider, at);
  }

  private ConsequenceLetter letter(
      String title, List<String> opening, List<Part> parts, String signer, Instant at) {
    return new ConsequenceLetter(
        text.tag(), text.fixed(), title, caseNumber, text.day(at), facts(), opening, parts, signer);
  }

  private List<Fact> facts() {
    Measure measure = consequence.measure();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("unit", unitName));
    facts.add(fact("producer", producerName));
    facts.add(fact("relationLabel", text.word("relation", consequence.relation())));
    if (agreement != null) {
      facts.add(fact("agreement", agreement));
    }
    facts.add(fact("finding", finding.title()));
    facts.add(fact("measure", measureName()));
    if (measure.amount() != null) {
      facts.add(fact("amount", euros()));
    }
    if (measure.effectiveFrom() != null) {
      String until = measure.effectiveTo() == null ? "" : text.day(measure.effectiveTo());
      facts.add(fact("effective", (text.day(measure.effectiveFrom()) + " – " + until).strip()));
    }
    if (measure.agreedTerms() != null) {
      facts.add(fact("terms", measure.agreedTerms()));
    }
    return facts;
  }

  private Part grounds(boolean answered) {
    List<Item> items =
        consequence.grounds().stream().map(ground -> item(ground, answered)).toList();
    return new Part("grounds", text.of("groundsHead"), List.of(finding.description()), items);
  }

  private Item item(ConsequenceGround ground, boolean answered) {
    List<String> reply =
        answered && ground.replied() != null
            ? List.of(
                text.of(
                    ground.late() ? "repliedLate" : "replied",
                    text.word("stance", ground.stance()),
                    ground.reply()))
            : List.of();
    List<String> assessment =
        answered && ground.assessed() != null
            ? List.of(
                text.of("assessed", text.word("outcome", ground.outcome()), ground.assessment()))
            : List.of();
    return new Item(ground.text(), reply, assessment);
  }

  /** How the party was heard, or why it was not. */
  private List<String> heard() {
    List<String> told = new ArrayList<>();
    if (consequence.hearing() == null) {
      told.add(text.of("notNeeded"));
    } else if (consequence.hearing().sent() == null) {
      told.add(
          text.of(
              "leftOut",
              text.word("exception", consequence.hearing().exceptionGround()),
              consequence.hearing().exceptionReason()));
    } else {
      told.add(text.of("heardOn", text.day(consequence.hearing().sent().at())));
      if (consequence.hearing().replyText() != null) {
        told.add(text.of("said", consequence.hearing().replyText()));
      }
      boolean silent =
          consequence.hearing().replyText() == null
              && consequence.grounds().stream().allMatch(ground -> ground.replied() == null);
      if (silent) {
        told.add(text.of("saidNothing"));
      }
      if (consequence.conclusion() != null) {
        told.add(consequence.conclusion());
      }
    }
    return told;
  }

  private Part basis() {
    return Part.of("basis", text.of("basisHead"), List.of(text.word("basis", consequence.kind())));
  }

  private Part appeal(Measure measure, int days) {
    if (measure.appealable()) {
      return Part.of(
          "appeal",
          text.of("appealHead"),
          List.of(
              text.of("appealWho"),
              text.of("appealTime", days),
              text.of("appealArrival"),
              text.of("appealContent"),
              text.of("appealWhere")));
    }
    boolean own = consequence.relation() == RelationType.OWN;
    return Part.of(
        "appeal", text.of("appealHead"), List.of(text.of(own ? "noAppealOwn" : "noAppeal")));
  }

  private String measureName() {
    return text.word("kind", consequence.kind());
  }

  private String euros() {
    NumberFormat format = NumberFormat.getNumberInstance(text.language().locale());
    format.setMinimumFractionDigits(2);
    return format
            .format(consequence.measure().amount())
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ')
        + " €";
  }

  private Fact fact(String label, String value) {
    return new Fact(text.of(label), value);
  }
}
