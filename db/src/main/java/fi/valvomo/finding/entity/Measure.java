package fi.valvomo.finding.entity;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is proposed, with the rules of its rung as they stood on the day of the proposal. */
@Embeddable
@Access(AccessType.FIELD)
public class Measure {

  @Enumerated(EnumType.STRING)
  private ConsequenceKind kind;

  @Enumerated(EnumType.STRING)
  private ConsequenceKind suggested;

  @Column(name = "choice_reason")
  private String choiceReason;

  private int rung;

  @Column(name = "needs_hearing")
  private boolean needsHearing;

  private boolean appealable;

  @Column(name = "decider_role")
  @Enumerated(EnumType.STRING)
  private Role decider;

  @Column(name = "document_kind")
  @Enumerated(EnumType.STRING)
  private DocumentKind document;

  @Column(name = "record_years")
  private Integer recordYears;

  @Column(name = "agreed_terms")
  private String agreedTerms;

  @Column(name = "clause_missing")
  private boolean clauseMissing;

  @Column(name = "asked_days")
  private Integer answerDays;

  private BigDecimal amount;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "effective_to")
  private LocalDate effectiveTo;

  protected Measure() {}

  /**
   * A measure of this rung.
   *
   * @param agreedTerms what the agreement says of it, or null
   */
  public Measure(ConsequenceRung of, ConsequenceProposal proposal, String agreedTerms) {
    kind = of.kind();
    rung = of.order();
    needsHearing = of.needsHearing();
    appealable = of.appealable();
    decider = of.decider();
    document = of.document();
    recordYears = of.recordYears();
    this.agreedTerms = agreedTerms;
    clauseMissing = of.clause() == ClauseNeed.STATUTORY && agreedTerms == null;
    answerDays = daysFor(of, proposal);
    amount = proposal.amount();
    effectiveFrom = proposal.effectiveFrom();
    effectiveTo = proposal.effectiveTo();
  }

  /** The officer's days for this case, or the usual ones; none where no answer is asked for. */
  private static Integer daysFor(ConsequenceRung of, ConsequenceProposal proposal) {
    if (of.answerDays() == null && proposal.answerDays() != null) {
      throw InvalidException.of("answerDays", "noAnswerAsked");
    }
    return proposal.answerDays() == null ? of.answerDays() : proposal.answerDays();
  }

  Measure chosenOver(ConsequenceKind suggestion, String reason) {
    suggested = suggestion;
    choiceReason = reason;
    return this;
  }

  void takeEffect(BigDecimal sum, LocalDate from, LocalDate to) {
    amount = sum;
    effectiveFrom = from;
    effectiveTo = to;
  }

  public ConsequenceKind kind() {
    return kind;
  }

  /** What the ladder suggested. */
  public ConsequenceKind suggested() {
    return suggested;
  }

  /** Why another one was chosen, or null. */
  public String choiceReason() {
    return choiceReason;
  }

  /** Place on the ladder from 1. */
  public int rung() {
    return rung;
  }

  public boolean needsHearing() {
    return needsHearing;
  }

  public boolean appealable() {
    return appealable;
  }

  /** Who decides where the delegation table has no row. */
  public Role decider() {
    return decider;
  }

  /** What is sent of it. */
  public DocumentKind document() {
    return document;
  }

  /** For how many years procurement may look at it, or null. */
  public Integer recordYears() {
    return recordYears;
  }

  /** What the agreement says of it, or null. */
  public String agreedTerms() {
    return agreedTerms;
  }

  /** The agreement lacks the clause that 612/2021 15 § asks for. */
  public boolean clauseMissing() {
    return clauseMissing;
  }

  /** Days for the party's answer from the arrival of the letter, or null where none is asked. */
  public Integer answerDays() {
    return answerDays;
  }

  /** Euros, or null where it is no money. */
  public BigDecimal amount() {
    return amount;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  /** Last day, or null. */
  public LocalDate effectiveTo() {
    return effectiveTo;
  }
}
