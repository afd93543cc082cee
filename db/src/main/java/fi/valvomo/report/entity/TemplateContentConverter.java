package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The questions of a template in a {@code jsonb} column. */
@Converter
public class TemplateContentConverter implements AttributeConverter<TemplateContent, Object> {

  private static final JsonColumn<TemplateContent> COLUMN = new JsonColumn<>(TemplateContent.class);

  @Override
  public Object convertToDatabaseColumn(TemplateContent content) {
    return COLUMN.write(content);
  }

  @Override
  public TemplateContent convertToEntityAttribute(Object column) {
    return COLUMN.read(column);
  }
}
