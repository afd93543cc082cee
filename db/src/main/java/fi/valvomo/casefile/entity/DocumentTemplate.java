package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of the wording of one kind of letter in one language (asiakirjapohja). Once in force
 * it never changes: letters name it.
 */
@Entity
@Table(name = "document_template")
public class DocumentTemplate extends Versioned {

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private Language language;

  private int number;
  private String body;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected DocumentTemplate() {}

  /** A draft that nothing is written with yet. */
  public DocumentTemplate(
      DocumentKind kind, Language language, int number, String body, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.kind = kind;
    this.language = language;
    this.number = number;
    this.body = body;
    changed(by, at);
  }

  /** Changes the wording of a draft. */
  public void rewrite(String wording, Viewer by, Instant at) {
    refuseUnlessDraft();
    body = wording;
    changed(by, at);
  }

  /** Letters are written with it from this day on. */
  public void bringIntoForce(LocalDate from, Viewer by, Instant at) {
    refuseUnlessDraft();
    validFrom = from;
    changed(by, at);
  }

  /**
   * Another version takes its place from this day on.
   *
   * @throws InvalidException unless this one was in force for a day at least
   */
  public void giveWayOn(LocalDate day, Viewer by, Instant at) {
    if (!day.isAfter(validFrom)) {
      throw InvalidException.of("from", "templateFrom", validFrom.plusDays(1));
    }
    validTo = day.minusDays(1);
    changed(by, at);
  }

  /** Refuses what is done to drafts only. */
  public void refuseUnlessDraft() {
    refuseUnless(validFrom == null, CasefileRefusal.NOT_DRAFT_TEMPLATE);
  }

  /** Where it stands on a day. */
  public TemplateState stateOn(LocalDate day) {
    if (validFrom == null) {
      return TemplateState.DRAFT;
    }
    return validTo == null || !validTo.isBefore(day)
        ? TemplateState.IN_FORCE
        : TemplateState.ARCHIVED;
  }

  public DocumentKind kind() {
    return kind;
  }

  public Language language() {
    return language;
  }

  /** The version that people name: 1, 2, 3 of this kind and language. */
  public int number() {
    return number;
  }

  /** XHTML with the names of facts in double braces. */
  public String body() {
    return body;
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
