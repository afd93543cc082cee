package fi.valvomo.producer.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The few agreed consequences of a relation in one column: lists of relations ask no more. */
@Converter
public class AgreedConsequencesConverter implements AttributeConverter<AgreedConsequences, String> {

  @Override
  public String convertToDatabaseColumn(AgreedConsequences agreed) {
    return agreed == null || agreed.terms().isEmpty() ? null : agreed.asLine();
  }

  @Override
  public AgreedConsequences convertToEntityAttribute(String line) {
    return line == null ? AgreedConsequences.NONE : AgreedConsequences.ofLine(line);
  }
}
