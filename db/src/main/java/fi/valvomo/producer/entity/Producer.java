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

/** Who produces services (palveluntuottaja · tjänsteproducent). 741/2023 4 §. */
@Entity
@Table(name = "producer")
@Access(AccessType.FIELD)
public class Producer extends Versioned {

  private String name;

  @Column(name = "name_sv")
  private String nameSv;

  @Column(name = "business_id")
  private BusinessId businessId;

  @Column(name = "business_id_missing_reason")
  private String businessIdMissingReason;

  private Oid oid;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String email;
  private String phone;

  @Enumerated(EnumType.STRING)
  private ProducerForm form;

  protected Producer() {}

  private Producer(UUID id) {
    super(id);
  }

  /** A producer enters the register. */
  public static Producer register(ProducerFacts facts, Viewer by, Instant at) {
    Producer producer = new Producer(UUID.randomUUID());
    producer.change(facts, by, at);
    return producer;
  }

  /** Takes over what the register now says. */
  public void change(ProducerFacts facts, Viewer by, Instant at) {
    name = facts.name();
    nameSv = facts.nameSv();
    businessId = facts.businessId();
    businessIdMissingReason = facts.businessIdMissingReason();
    oid = facts.oid();
    language = facts.language();
    email = facts.email();
    phone = facts.phone();
    form = facts.form();
    changed(by, at);
  }

  /** What the register says now. */
  public ProducerFacts facts() {
    return new ProducerFacts(
        name, nameSv, businessId, businessIdMissingReason, oid, language, email, phone, form);
  }

  /** The name in the language of a letter; the official one where there is no Swedish name. */
  public String nameIn(Language reader) {
    return reader == Language.SV && nameSv != null ? nameSv : name;
  }

  public String name() {
    return name;
  }

  public BusinessId businessId() {
    return businessId;
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

  public ProducerForm form() {
    return form;
  }
}
