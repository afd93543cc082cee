package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is measured, and how (mittari). */
@Entity
@Table(name = "indicator")
@Access(AccessType.FIELD)
public class Indicator extends Versioned {

  private String code;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private String nameSv;

  @Column(name = "name_en")
  private String nameEn;

  private String definition;
  private String numerator;
  private String denominator;
  private String exclusions;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String unit;
  private BigDecimal factor;

  @Column(name = "period_kind")
  @Enumerated(EnumType.STRING)
  private PeriodKind periodKind;

  private String source;
  private String confirmer;

  @Column(name = "minimum_n")
  private Integer minimumN;

  private int decimals;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private Rollup rollup;

  protected Indicator() {}

  private Indicator(UUID id) {
    super(id);
  }

  /** Something begins to be measured. */
  public static Indicator define(IndicatorFacts facts, Viewer by, Instant at) {
    Indicator indicator = new Indicator(UUID.randomUUID());
    indicator.take(facts, by, at);
    return indicator;
  }

  /**
   * Describes it anew. What was measured keeps its meaning: the way of counting stays once there
   * are measurements.
   */
  public void describe(IndicatorFacts facts, boolean measured, Viewer by, Instant at) {
    List<String> others = measured ? facts.countedOtherwise(facts()) : List.of();
    if (!others.isEmpty()) {
      throw new RefusedException(AgreementRefusal.INDICATOR_IN_USE).at(others);
    }
    take(facts, by, at);
  }

  private void take(IndicatorFacts facts, Viewer by, Instant at) {
    code = facts.code();
    nameFi = facts.nameFi();
    nameSv = facts.nameSv();
    nameEn = facts.nameEn();
    definition = facts.definition();
    numerator = facts.numerator();
    denominator = facts.denominator();
    exclusions = facts.exclusions();
    kind = facts.kind();
    direction = facts.direction();
    unit = facts.unit();
    factor = facts.factor();
    periodKind = facts.periodKind();
    source = facts.source();
    confirmer = facts.confirmer();
    minimumN = facts.minimumN();
    decimals = facts.decimals();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    rollup = facts.rollup();
    changed(by, at);
  }

  /** How it is defined now. */
  public IndicatorFacts facts() {
    return new IndicatorFacts(
        code,
        nameFi,
        nameSv,
        nameEn,
        definition,
        numerator,
        denominator,
        exclusions,
        kind,
        direction,
        unit,
        factor,
        periodKind,
        source,
        confirmer,
        minimumN,
        decimals,
        validFrom,
        validTo,
        rollup);
  }

  /** The name for a reader; the Finnish one where nobody has given it in the reader's language. */
  public String nameIn(Language language) {
    String wanted =
        switch (language) {
          case FI -> nameFi;
          case SV -> nameSv;
          case EN -> nameEn;
        };
    return wanted == null ? nameFi : wanted;
  }

  /** Whether it is measured on the day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether it is measured in the period, at its beginning or its end. */
  public boolean measures(Period period) {
    return inForce(period.to()) || inForce(period.from());
  }

  public String code() {
    return code;
  }

  public IndicatorKind kind() {
    return kind;
  }

  public Direction direction() {
    return direction;
  }

  public PeriodKind periodKind() {
    return periodKind;
  }

  public Rollup rollup() {
    return rollup;
  }

  public BigDecimal factor() {
    return factor;
  }

  public int decimals() {
    return decimals;
  }
}
