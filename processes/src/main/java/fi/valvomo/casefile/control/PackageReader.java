package fi.valvomo.casefile.control;

import fi.valvomo.casefile.control.PackageLimits.Limits;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.TooLargeException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a case package. Nothing is unpacked to disk; only what the index names is read, and no more
 * of it than the limits allow, whatever the package says of its own size.
 */
final class PackageReader implements AutoCloseable {

  private static final String FIELD = "file";
  private static final String FOLDER = "files/";

  private final ZipFile zip;
  private final Limits limits;
  private long read;

  private PackageReader(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens a package.
   *
   * @throws InvalidException when it is none
   */
  static PackageReader open(Path file, Limits limits) {
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      PackageReader reader = new PackageReader(zip, limits);
      try {
        reader.checkNames();
      } catch (InvalidException refused) {
        zip.close();
        throw refused;
      }
      return reader;
    } catch (IOException broken) {
      throw InvalidException.of(FIELD, "packageZip");
    }
  }

  private void checkNames() {
    if (zip.size() > limits.files()) {
      throw InvalidException.of(FIELD, "packageFiles", limits.files());
    }
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      boolean known = name.equals(PackageWriter.INDEX) || name.equals(PackageWriter.INDEX_DIGEST);
      if (!known && !isPlain(name) || !seen.add(name)) {
        throw InvalidException.of(FIELD, "packagePath", name);
      }
    }
  }

  private static boolean isPlain(String name) {
    String inside = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : "";
    return !inside.isEmpty() && !inside.contains("..") && !inside.matches(".*[/\\\\:\\p{Cntrl}].*");
  }

  /**
   * The index.
   *
   * @throws InvalidException when it is missing, was changed, or is of another format
   */
  PackageIndex index() {
    byte[] json = bytes(PackageWriter.INDEX, limits.index());
    byte[] digest = bytes(PackageWriter.INDEX_DIGEST, limits.index());
    if (!Digest.of(json).equals(new String(digest, StandardCharsets.US_ASCII).strip())) {
      throw InvalidException.of(FIELD, "packageHash", PackageWriter.INDEX);
    }
    PackageIndex index = parsed(json);
    if (!PackageIndex.FORMAT.equals(index.format()) || index.version() != PackageIndex.VERSION) {
      throw InvalidException.of(FIELD, "packageFormat", index.version());
    }
    checkWhole(index);
    return index;
  }

  private static PackageIndex parsed(byte[] json) {
    try {
      return JsonbBuilder.create()
          .fromJson(new String(json, StandardCharsets.UTF_8), PackageIndex.class);
    } catch (JsonbException | JsonException | IllegalArgumentException unreadable) {
      throw InvalidException.of(FIELD, "packageIndex");
    }
  }

  private void checkWhole(PackageIndex index) {
    PackageCheck.check(index);
    Set<String> named = new HashSet<>();
    for (PackedDocument document : index.documents()) {
      if (!isPlain(document.path()) || !named.add(document.path())) {
        throw InvalidException.of(FIELD, "packagePath", document.path());
      }
    }
    List<String> extra =
        Collections.list(zip.entries()).stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(FOLDER) && !named.contains(name))
            .toList();
    if (!extra.isEmpty()) {
      throw InvalidException.of(FIELD, "packageExtra", extra.get(0));
    }
  }

  /**
   * The bytes of a document.
   *
   * @throws InvalidException when they are missing or are not those of the index
   */
  byte[] content(PackedDocument document) {
    byte[] bytes = bytes(document.path(), limits.file());
    if (bytes.length != document.size() || !Digest.of(bytes).equals(document.sha256())) {
      throw InvalidException.of(FIELD, "packageHash", document.path());
    }
    return bytes;
  }

  private byte[] bytes(String name, int most) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw InvalidException.of(FIELD, "packageMissing", name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most + 1);
      read += bytes.length;
      if (bytes.length > most) {
        throw new TooLargeException(most);
      }
      if (read > limits.unpacked()) {
        throw new TooLargeException(limits.unpacked());
      }
      return bytes;
    } catch (ZipException broken) {
      throw InvalidException.of(FIELD, "packageZip");
    } catch (IOException broken) {
      throw InvalidException.of(FIELD, "incomplete");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException unreadable) {
      throw InvalidException.of(FIELD, "incomplete");
    }
  }
}
