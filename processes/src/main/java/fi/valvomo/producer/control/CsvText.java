package fi.valvomo.producer.control;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a CSV file and the sign between its cells. */
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /**
   * Reads bytes as UTF-8, with or without byte order mark. Anything else (Windows-1252, UTF-16) is
   * refused where it first shows: guessing would turn names into other names unseen.
   *
   * @return the text, or null when the encoding is wrong
   */
  static String decode(byte[] file, ImportErrors errors) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer text = CharBuffer.allocate(file.length + 1);
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = utf8.decode(bytes, text, true);
    if (result.isError()) {
      errors.add(wrongByte(file, bytes.position()));
      return null;
    }
    String read = text.flip().toString();
    return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
  }

  /** Comma, or semicolon as the spreadsheets of comma countries write: whichever the header has. */
  static char separator(String header) {
    return count(header, ';') > count(header, ',') ? ';' : ',';
  }

  private static ImportError wrongByte(byte[] file, int at) {
    // one character per byte: what stands before the wrong byte is read well enough to count in
    String before = new String(file, 0, at, StandardCharsets.ISO_8859_1);
    long line = count(before, '\n') + 1L;
    String header = before.lines().findFirst().orElse("");
    String sign = String.valueOf(separator(header));
    int cell = count(outsideQuotes(before.substring(before.lastIndexOf('\n') + 1)), sign.charAt(0));
    String[] names = header.split(sign, -1);
    String column = line > 1 && cell < names.length ? names[cell].replace("\"", "").strip() : "";
    return ImportError.of(
        line, column, "encoding", String.format(Locale.ROOT, "%02X", file[at] & 0xFF));
  }

  private static String outsideQuotes(String line) {
    return line.replaceAll("\"[^\"]*\"", "");
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(found -> found == sign).count();
  }
}
