package fi.valvomo.casefile.control;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a case package into a temporary file. */
final class PackageWriter implements AutoCloseable {

  static final String INDEX = "index.json";
  static final String INDEX_DIGEST = "index.sha256";

  private final Path zip;
  private final ZipOutputStream out;
  private boolean finished;

  PackageWriter() {
    try {
      zip = Files.createTempFile("case-", ".zip");
      out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  void index(PackageIndex index) {
    String json = JsonbBuilder.create(new JsonbConfig().withFormatting(true)).toJson(index);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    file(INDEX, bytes);
    file(INDEX_DIGEST, Digest.of(bytes).getBytes(StandardCharsets.US_ASCII));
  }

  void file(String path, byte[] bytes) {
    try {
      out.putNextEntry(new ZipEntry(path));
      out.write(bytes);
      out.closeEntry();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Path finish() {
    finished = true;
    close();
    return zip;
  }

  @Override
  public void close() {
    try {
      out.close();
      if (!finished) {
        Files.deleteIfExists(zip);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
