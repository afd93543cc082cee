package fi.valvomo.producer.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small import file, made of the columns that a test cares for. */
final class RegisterCsv {

  private final String separator;
  private final StringBuilder text = new StringBuilder();

  private RegisterCsv(String separator) {
    this.separator = separator;
    text.append(
        Stream.of(ImportColumn.values())
            .map(ImportColumn::header)
            .collect(Collectors.joining(separator)));
    text.append('\n');
  }

  static RegisterCsv with(String separator) {
    return new RegisterCsv(separator);
  }

  static RegisterCsv aFile() {
    return with(",");
  }

  /** A right row of one producer and one unit; pairs of column and value differ from it. */
  RegisterCsv row(Object... changes) {
    Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
    cells.put(ImportColumn.BUSINESS_ID, "9000011-8");
    cells.put(ImportColumn.PRODUCER_NAME, "Kuvitelmanlahden Hoiva Oy");
    cells.put(ImportColumn.PRODUCER_FORM, "COMPANY");
    cells.put(ImportColumn.PRODUCER_LANGUAGE, "FI");
    cells.put(ImportColumn.UNIT_NAME, "Palvelukoti Villasukka");
    cells.put(ImportColumn.UNIT_TYPE, "ELDERLY_24H");
    cells.put(ImportColumn.UNIT_LANGUAGE, "FI");
    cells.put(ImportColumn.RELATION, "CONTRACT");
    cells.put(ImportColumn.VALID_FROM, "2023-01-01");
    for (int i = 0; i < changes.length; i += 2) {
      cells.put((ImportColumn) changes[i], (String) changes[i + 1]);
    }
    return raw(
        Arrays.stream(ImportColumn.values())
            .map(column -> quoted(cells.getOrDefault(column, "")))
            .collect(Collectors.joining(separator)));
  }

  RegisterCsv raw(String line) {
    text.append(line).append('\n');
    return this;
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return text.toString();
  }

  /** Errors of reading and putting the file together, as "line column code". */
  List<String> errors() {
    return errors(bytes());
  }

  static List<String> errors(byte[] file) {
    ImportErrors errors = new ImportErrors();
    put(file, errors);
    return errors.inOrder().stream()
        .map(wrong -> (wrong.line() + " " + wrong.column() + " " + wrong.error().code()))
        .toList();
  }

  RegisterFile file() {
    ImportErrors errors = new ImportErrors();
    RegisterFile file = put(bytes(), errors);
    if (!errors.none()) {
      throw new IllegalStateException(errors.inOrder().toString());
    }
    return file;
  }

  static RegisterFile put(byte[] bytes, ImportErrors errors) {
    return RegisterFile.of(
        CsvTable.read(bytes, ImportColumn.class, errors).stream()
            .map(row -> RegisterRow.read(row, errors))
            .filter(row -> row != null)
            .toList(),
        errors);
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
