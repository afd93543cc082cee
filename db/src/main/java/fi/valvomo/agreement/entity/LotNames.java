package fi.valvomo.agreement.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Names of lots, one a line; none is null. */
@Converter
public class LotNames implements AttributeConverter<List<String>, String> {

  private static final String LINE = "\n";

  @Override
  public String convertToDatabaseColumn(List<String> names) {
    return names == null || names.isEmpty() ? null : String.join(LINE, names);
  }

  @Override
  public List<String> convertToEntityAttribute(String lines) {
    return of(lines);
  }

  /** The names of a column. */
  static List<String> of(String lines) {
    return lines == null ? List.of() : List.of(lines.split(LINE));
  }
}
