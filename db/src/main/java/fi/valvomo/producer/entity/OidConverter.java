package fi.valvomo.producer.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the id as its text. */
@Converter(autoApply = true)
public class OidConverter implements AttributeConverter<Oid, String> {

  @Override
  public String convertToDatabaseColumn(Oid id) {
    return id == null ? null : id.value();
  }

  @Override
  public Oid convertToEntityAttribute(String text) {
    return text == null ? null : new Oid(text);
  }
}
