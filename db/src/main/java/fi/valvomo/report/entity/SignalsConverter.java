package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What was noticed in a report, in a {@code jsonb} column. */
@Converter
public class SignalsConverter implements AttributeConverter<List<Signal>, Object> {

  private static final JsonColumn<Signal[]> COLUMN = new JsonColumn<>(Signal[].class);

  @Override
  public Object convertToDatabaseColumn(List<Signal> signals) {
    return COLUMN.write(signals == null ? null : signals.toArray(Signal[]::new));
  }

  @Override
  public List<Signal> convertToEntityAttribute(Object column) {
    Signal[] read = COLUMN.read(column);
    return read == null ? null : List.of(read);
  }
}
