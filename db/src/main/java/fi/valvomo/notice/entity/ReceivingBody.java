package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** To whom a notice is transferred (toimivaltainen, jolle siirretään), of a time. 434/2003 21 §. */
@Entity
@Table(name = "receiving_body")
@Access(AccessType.FIELD)
public class ReceivingBody extends Versioned {

  private String code;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean authority;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  private String address;

  protected ReceivingBody() {}

  private ReceivingBody(UUID id) {
    super(id);
    code = id.toString();
  }

  /**
   * Another body.
   *
   * @param others all that are known
   */
  public static ReceivingBody add(
      ReceivingBodyFacts facts, Collection<ReceivingBody> others, Viewer by, Instant at) {
    ReceivingBody added = new ReceivingBody(UUID.randomUUID());
    added.change(facts, others, by, at);
    return added;
  }

  /** Another name, address or days; the last one ends it. Letters of before keep what they say. */
  public void change(
      ReceivingBodyFacts facts, Collection<ReceivingBody> others, Viewer by, Instant at) {
    facts.check();
    if (others.stream().anyMatch(other -> other != this && other.isTheSameAs(facts))) {
      throw InvalidException.of("nameFi", "nameTaken");
    }
    name =
        new LocalizedText(facts.nameFi().strip(), facts.nameSv().strip(), facts.nameEn().strip());
    address = facts.address() == null || facts.address().isBlank() ? null : facts.address().strip();
    authority = facts.authority();
    language = facts.language();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    changed(by, at);
  }

  private boolean isTheSameAs(ReceivingBodyFacts facts) {
    return name.fi().equalsIgnoreCase(facts.nameFi().strip())
        && (validTo == null || !facts.validFrom().isAfter(validTo))
        && (facts.validTo() == null || !validFrom.isAfter(facts.validTo()));
  }

  /** By which a transfer names it; never changes. */
  public String code() {
    return code;
  }

  /** Whether it is an authority (viranomainen): others hear of a reporter by consent only. */
  public boolean authority() {
    return authority;
  }

  /** In which it is written to. */
  public Language language() {
    return language;
  }

  public LocalizedText name() {
    return name;
  }

  /** Where letters go, or null. */
  public String address() {
    return address;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, or null. */
  public LocalDate validTo() {
    return validTo;
  }

  /** Whether it exists on that day. */
  public boolean isInForce(LocalDate on) {
    return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
  }
}
