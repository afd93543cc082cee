package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A functional and administrative whole in which services are produced (palveluyksikkö ·
 * tjänsteenhet). 741/2023 4 §. Not the same as an address.
 */
@Entity
@Table(name = "service_unit")
@Access(AccessType.FIELD)
public class ServiceUnit extends Versioned {

  @Column(name = "producer_id")
  private UUID producerId;

  private String name;

  @Column(name = "name_sv")
  private String nameSv;

  private Oid oid;

  @Column(name = "soteri_number")
  private String soteriNumber;

  @Enumerated(EnumType.STRING)
  private UnitType type;

  private String address;

  @Column(name = "postal_code")
  private String postalCode;

  private String city;
  private String area;

  @Column(name = "responsible_person")
  private String responsiblePerson;

  private String phone;
  private String email;

  @Enumerated(EnumType.STRING)
  private Language language;

  private Integer places;

  protected ServiceUnit() {}

  private ServiceUnit(UUID producerId) {
    super(UUID.randomUUID());
    this.producerId = producerId;
  }

  /** A unit of the producer enters the register. */
  public static ServiceUnit register(UUID producerId, UnitFacts facts, Viewer by, Instant at) {
    ServiceUnit unit = new ServiceUnit(producerId);
    unit.change(facts, by, at);
    return unit;
  }

  /** Takes over what the register now says; the producer stays. */
  public void change(UnitFacts facts, Viewer by, Instant at) {
    name = facts.name();
    nameSv = facts.nameSv();
    oid = facts.oid();
    soteriNumber = facts.soteriNumber();
    type = facts.type();
    address = facts.address();
    postalCode = facts.postalCode();
    city = facts.city();
    area = facts.area();
    responsiblePerson = facts.responsiblePerson();
    phone = facts.phone();
    email = facts.email();
    language = facts.language();
    places = facts.places();
    changed(by, at);
  }

  /** What the register says now. */
  public UnitFacts facts() {
    return new UnitFacts(
        name,
        nameSv,
        oid,
        soteriNumber,
        type,
        address,
        postalCode,
        city,
        area,
        responsiblePerson,
        phone,
        email,
        language,
        places);
  }

  /** A unit does not change hands: with a new producer begins a new unit. */
  public void refuseOtherProducer(UUID other) {
    refuseUnless(producerId.equals(other), ProducerRefusal.PRODUCER_OF_UNIT_IS_FIXED);
  }

  /** The name in the language of a letter; the official one where there is no Swedish name. */
  public String nameIn(Language reader) {
    return reader == Language.SV && nameSv != null ? nameSv : name;
  }

  public UUID producerId() {
    return producerId;
  }

  public String name() {
    return name;
  }

  public UnitType type() {
    return type;
  }

  public Oid oid() {
    return oid;
  }

  /** Language of correspondence. */
  public Language language() {
    return language;
  }

  public String email() {
    return email;
  }
}
