package fi.valvomo.producer.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of an import file by the names in its header. */
public final class CsvTable<C extends Enum<C> & CsvColumn> {

  private final Class<C> columns;
  private final ImportErrors errors;
  private final List<CsvRow<C>> rows = new ArrayList<>();
  private List<C> header;

  private CsvTable(Class<C> columns, ImportErrors errors) {
    this.columns = columns;
    this.errors = errors;
  }

  /** The rows; what cannot be read is among the errors. */
  public static <C extends Enum<C> & CsvColumn> List<CsvRow<C>> read(
      byte[] file, Class<C> columns, ImportErrors errors) {
    CsvTable<C> table = new CsvTable<>(columns, errors);
    String text = CsvText.decode(file, errors);
    if (text != null) {
      table.readText(text);
    }
    return table.rows;
  }

  private void readText(String text) {
    char separator = CsvText.separator(text.lines().findFirst().orElse(""));
    CSVFormat form =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(text, form)) {
      for (CSVRecord row : parser) {
        read(line, row);
        if (header == null) {
          return;
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException malformed) {
      errors.add(ImportError.of(line, "", "malformed"));
      return;
    }
    if (rows.isEmpty() && errors.none()) {
      errors.add(ImportError.of(1, "", "empty"));
    }
  }

  private void read(long line, CSVRecord row) {
    if (line == 1) {
      header = header(row);
    } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
      readCells(line, row);
    }
  }

  private void readCells(long line, CSVRecord row) {
    if (row.size() != header.size()) {
      errors.add(ImportError.of(line, "", "cells", row.size(), header.size()));
      return;
    }
    Map<C, String> cells = new EnumMap<>(columns);
    for (int i = 0; i < header.size(); i++) {
      if (row.get(i).indexOf('\0') >= 0) {
        errors.add(line, header.get(i), "character");
      }
      cells.put(header.get(i), row.get(i));
    }
    rows.add(new CsvRow<>(line, cells));
  }

  // every column has to be there unless optional: a forgotten one would empty what the register
  // knows
  private List<C> header(CSVRecord row) {
    List<C> found = new ArrayList<>();
    Set<C> missing = EnumSet.allOf(columns);
    for (String name : row) {
      C column = ofHeader(name);
      if (column == null) {
        errors.add(ImportError.of(1, name.strip(), "columnUnknown"));
      } else if (!missing.remove(column)) {
        errors.add(1, column, "columnTwice");
      }
      found.add(column);
    }
    missing.stream()
        .filter(column -> !column.isOptional())
        .forEach(column -> errors.add(1, column, "columnMissing"));
    return errors.none() ? found : null;
  }

  /** The column that a header names, or null. */
  private C ofHeader(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(columns.getEnumConstants())
        .filter(column -> column.header().equals(wanted))
        .findFirst()
        .orElse(null);
  }
}
