package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of what the producers are asked in one report (raporttipohja). Once in force it never
 * changes: a stored answer names it. 741/2023 26–27 §.
 */
@Entity
@Table(name = "report_template")
@Access(AccessType.FIELD)
public class ReportTemplate extends Versioned {

  private String code;
  private int number;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedText title;

  @Convert(converter = TemplateContentConverter.class)
  private TemplateContent content;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected ReportTemplate() {}

  /** The first draft of a new report. */
  public ReportTemplate(
      String code, LocalizedText title, TemplateContent content, Viewer by, Instant at) {
    this(code, 1, title, content, by, at);
  }

  private ReportTemplate(
      String code,
      int number,
      LocalizedText title,
      TemplateContent content,
      Viewer by,
      Instant at) {
    super(UUID.randomUUID());
    this.code = code;
    this.number = number;
    this.title = title;
    this.content = content;
    changed(by, at);
  }

  /**
   * A new draft that begins with what this version asks.
   *
   * @param next its number, one above the newest of this code
   */
  public ReportTemplate draftFrom(int next, Viewer by, Instant at) {
    return new ReportTemplate(code, next, title, content, by, at);
  }

  /** Changes what a draft asks. */
  public void rewrite(LocalizedText heading, TemplateContent questions, Viewer by, Instant at) {
    refuseUnlessDraft();
    title = heading;
    content = questions;
    changed(by, at);
  }

  /** Reports are asked with it from this day on. */
  public void putInForce(LocalDate from, Viewer by, Instant at) {
    refuseUnlessDraft();
    validFrom = from;
    changed(by, at);
  }

  /**
   * Another version takes its place from this day on.
   *
   * @throws InvalidException when this one begins later than that
   */
  public void giveWayOn(LocalDate day, Viewer by, Instant at) {
    if (day.isBefore(validFrom)) {
      throw InvalidException.of("from", "reportTemplateFrom", validFrom);
    }
    validTo = day.minusDays(1);
    changed(by, at);
  }

  /** It is not asked any more from today on; what was answered stays. */
  public void archive(LocalDate today, Viewer by, Instant at) {
    refuseUnless(
        stateOn(today) == ReportTemplateState.IN_FORCE,
        TemplateRefusal.NOT_IN_FORCE_REPORT_TEMPLATE);
    validTo = (today.isAfter(validFrom) ? today : validFrom).minusDays(1);
    changed(by, at);
  }

  /** Whether it is asked on that day or on a later one. */
  public boolean isAskedFrom(LocalDate day) {
    return validFrom != null
        && (validTo == null || !(validTo.isBefore(day) || validTo.isBefore(validFrom)));
  }

  /** Refuses what is done to drafts only. */
  public void refuseUnlessDraft() {
    refuseUnless(validFrom == null, TemplateRefusal.NOT_DRAFT_REPORT_TEMPLATE);
  }

  /** Where it stands on a day. */
  public ReportTemplateState stateOn(LocalDate day) {
    if (validFrom == null) {
      return ReportTemplateState.DRAFT;
    }
    boolean ended = validTo != null && (validTo.isBefore(day) || validTo.isBefore(validFrom));
    return ended ? ReportTemplateState.ARCHIVED : ReportTemplateState.IN_FORCE;
  }

  /** Stable name of the report over its versions, such as {@code UNIT_SELF_MONITORING}. */
  public String code() {
    return code;
  }

  /** The version that people name: 1, 2, 3 of this code. */
  public int number() {
    return number;
  }

  public LocalizedText title() {
    return title;
  }

  /** What it asks. */
  public TemplateContent content() {
    return content;
  }

  /** First day in force; null while a draft. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day in force; null while nothing took its place. */
  public LocalDate validTo() {
    return validTo;
  }
}
