package fi.valvomo.producer.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the id as its text. */
@Converter(autoApply = true)
public class BusinessIdConverter implements AttributeConverter<BusinessId, String> {

  @Override
  public String convertToDatabaseColumn(BusinessId id) {
    return id == null ? null : id.value();
  }

  @Override
  public BusinessId convertToEntityAttribute(String text) {
    return text == null ? null : new BusinessId(text);
  }
}
