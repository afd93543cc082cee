package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.finding.control.LetterOfDecision.Asked;
import fi.valvomo.finding.control.LetterOfDecision.Item;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceGround;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Measure;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.DeadlineWords;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the facts of a consequence into the words of its letters.
 *
 * @param basis the law or the terms on which it rests
 */
record ConsequenceWriter(
    Consequence consequence,
    Finding finding,
    String caseNumber,
    String unitName,
    String producerName,
    String agreement,
    String basis,
    LetterText text) {

  LetterOfHearing hearing(String officer, Instant at) {
    Deadline deadline = consequence.hearing().deadline();
    return new LetterOfHearing(
        text.tag(),
        text.fixed(),
        caseNumber,
        text.day(at),
        facts(),
        measureName(),
        consequence.hearing().message(),
        finding.description(),
        consequence.grounds().stream().map(ConsequenceGround::text).toList(),
        basis,
        text.day(deadline.dueOn()),
        DeadlineWords.of(deadline, text.language()),
        officer);
  }

  LetterOfDecision decision(String decider, Instant at, int appealDays) {
    boolean own = consequence.relation() == RelationType.OWN;
    return new LetterOfDecision(
        text.tag(),
        text.fixed(),
        caseNumber,
        text.day(at),
        facts(),
        measureName(),
        text.word("told", consequence.kind()),
        consequence.decisionReason(),
        finding.description(),
        consequence.grounds().stream().map(this::item).toList(),
        heard(),
        basis,
        asked(),
        text.of("appeal.who"),
        String.valueOf(appealDays),
        text.of(own ? "noAppealOwn" : "noAppeal"),
        decider);
  }

  private List<LetterLine> facts() {
    Measure measure = consequence.measure();
    List<LetterLine> facts = new ArrayList<>();
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

  /** What the letter asks for: an answer in days, which run from its arrival. */
  private List<Asked> asked() {
    Integer days = consequence.measure().answerDays();
    return days == null
        ? List.of()
        : List.of(new Asked(text.word("answer", consequence.kind()), String.valueOf(days)));
  }

  private Item item(ConsequenceGround ground) {
    List<String> reply =
        ground.replied() == null
            ? List.of()
            : List.of(
                text.of(
                    ground.late() ? "repliedLate" : "replied",
                    text.word("stance", ground.stance()),
                    ground.reply()));
    List<String> assessment =
        ground.assessed() == null
            ? List.of()
            : List.of(
                text.of("assessed", text.word("outcome", ground.outcome()), ground.assessment()));
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

  private LetterLine fact(String label, String value) {
    return new LetterLine(text.of(label), value);
  }
}
