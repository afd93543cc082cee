package fi.valvomo.launcher.database;

import fi.valvomo.launcher.StartFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database, readable only by whoever runs Valvomo. */
record Password(Path file, String value) {

  private static final int BYTES = 24;

  static Password keptIn(Path file, Cluster cluster) {
    try {
      if (Files.exists(file)) {
        return new Password(file, Files.readString(file).strip());
      }
      if (cluster.isFinished()) {
        throw new StartFailed("the password of the embedded database is missing: " + file);
      }
      return made(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Password made(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String value = HexFormat.of().formatHex(random);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, value + "\n");
    return new Password(file, value);
  }

  /** Without the value. */
  @Override
  public String toString() {
    return "password in " + file;
  }
}
