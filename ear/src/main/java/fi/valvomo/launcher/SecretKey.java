package fi.valvomo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret with which Valvomo seals who reported something. From the environment, or made once
 * and kept in the data folder, readable only by whoever runs Valvomo.
 */
final class SecretKey {

  static final String FILE = "secret-key";

  private static final int BYTES = 32;

  private SecretKey() {}

  /** The configured one, else the kept one, else a new one that is kept from now on. */
  static String of(Settings settings, DataFolder data) {
    return settings.secretKey().orElseGet(() -> keptIn(data.path().resolve(FILE)));
  }

  static String keptIn(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : made(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String made(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String key = HexFormat.of().formatHex(random);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, key + "\n");
    return key;
  }
}
