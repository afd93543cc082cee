package fi.valvomo.agreement.boundary;

import fi.valvomo.kernel.entity.TooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a sent file, up to a limit. */
final class CsvBody {

  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private CsvBody() {}

  /**
   * All of them.
   *
   * @throws TooLargeException over 20 MB
   */
  static byte[] read(InputStream body) throws IOException {
    byte[] file = body.readNBytes(MOST_BYTES + 1);
    if (file.length > MOST_BYTES) {
      throw new TooLargeException(MOST_BYTES);
    }
    return file;
  }
}
