package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.producer.control.ImportError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of answers as it was sent. UTF-8 with or without its mark, else Windows-1252, as
 * spreadsheets in Finland save it; what was read so is shown before anything is written.
 *
 * @param encoding by what name the text was read
 * @param header names of the columns, up to the colon
 * @param rows cells by column
 * @param errors what cannot be read at all
 */
record AnswerFile(String encoding, List<String> header, List<Line> rows, List<ImportError> errors) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  /** One row of the file; {@code line} is where it begins, the header being line 1. */
  record Line(long line, Map<String, String> cells) {}

  static AnswerFile read(byte[] file) {
    List<ImportError> errors = new ArrayList<>();
    Charset charset = charset(file);
    String text = new String(file, charset);
    if (text.indexOf('\0') >= 0) {
      errors.add(error(1, "", "encodingUnknown"));
      return new AnswerFile(charset.name(), List.of(), List.of(), errors);
    }
    return parse(
        !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text,
        charset.name(),
        errors);
  }

  private static Charset charset(byte[] file) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException otherwise) {
      return WINDOWS;
    }
  }

  private static AnswerFile parse(String text, String encoding, List<ImportError> errors) {
    String first = text.lines().findFirst().orElse("");
    char separator = count(first, ';') >= count(first, ',') ? ';' : ',';
    List<String> header = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    CSVFormat form =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(text, form)) {
      for (CSVRecord row : parser) {
        if (line == 1) {
          row.forEach(name -> header.add(CsvCells.asWritten(name).split(":", 2)[0].strip()));
        } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          add(line, row, header, rows, errors);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException malformed) {
      errors.add(error(line, "", "malformed"));
    }
    if (rows.isEmpty() && errors.isEmpty()) {
      errors.add(error(1, "", "empty"));
    }
    return new AnswerFile(encoding, List.copyOf(header), List.copyOf(rows), errors);
  }

  private static void add(
      long line, CSVRecord row, List<String> header, List<Line> rows, List<ImportError> errors) {
    if (row.size() != header.size()) {
      errors.add(error(line, "", "cells", row.size(), header.size()));
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), CsvCells.asWritten(row.get(i)).strip());
    }
    rows.add(new Line(line, cells));
  }

  static ImportError error(long line, String column, String code, Object... details) {
    return new ImportError(line, column, FieldError.of(column, code, details));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(found -> found == sign).count();
  }
}
