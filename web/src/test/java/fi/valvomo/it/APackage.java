package fi.valvomo.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A case package that a test takes apart and changes. */
final class APackage {

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Map<String, byte[]> entries;
  private final Map<String, String> renamed;

  private APackage(Map<String, byte[]> entries, Map<String, String> renamed) {
    this.entries = entries;
    this.renamed = renamed;
  }

  static APackage read(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return new APackage(entries, Map.of());
  }

  /** The same case as a house with other ids and another case number space would have packed it. */
  APackage toAnotherHouse() {
    Map<String, String> ids = new LinkedHashMap<>();
    String index =
        UUIDS
            .matcher(index())
            .replaceAll(
                found -> ids.computeIfAbsent(found.group(), id -> UUID.randomUUID().toString()));
    String number = parsed(index).getJsonObject("file").getString("number");
    String other = "MUU " + UUID.randomUUID().toString().substring(0, 12);
    ids.put(number, other);
    return new APackage(entries, ids).withIndex(index.replace(number, other));
  }

  /** What the other house shows, in the names that it had here. */
  String comparable(JsonValue shown) {
    return comparable(shown.toString());
  }

  /** The same of any text. */
  String comparable(String shown) {
    String text = shown;
    for (Map.Entry<String, String> name : renamed.entrySet()) {
      text = text.replace(name.getValue(), name.getKey());
    }
    return text;
  }

  /** How that house calls what has this id here. */
  UUID there(UUID here) {
    return UUID.fromString(renamed.get(here.toString()));
  }

  /** What the index says of the documents, but for their paths, which follow from their names. */
  String documents() {
    return parsed(index())
        .getJsonArray("documents")
        .toString()
        .replaceAll("\"path\":\"[^\"]*\"", "");
  }

  String index() {
    return new String(entries.get("index.json"), StandardCharsets.UTF_8);
  }

  /** Paths of the documents. */
  List<String> files() {
    return entries.keySet().stream().filter(name -> name.startsWith("files/")).toList();
  }

  APackage with(String name, byte[] bytes) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put(name, bytes);
    return new APackage(changed, renamed);
  }

  APackage without(String name) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.remove(name);
    return new APackage(changed, renamed);
  }

  /** An index that bears its own digest. */
  APackage withIndex(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return with("index.json", bytes)
        .with("index.sha256", digest(bytes).getBytes(StandardCharsets.US_ASCII));
  }

  /** Other bytes for a document, which the index believes. */
  APackage replacing(String path, byte[] bytes) {
    String index = index();
    JsonObject document =
        parsed(index).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("path").equals(path))
            .findFirst()
            .orElseThrow();
    String changed =
        index
            .replace(document.getString("sha256"), digest(bytes))
            .replaceAll("(\"size\"\\s*:\\s*)" + document.getInt("size"), "$1" + bytes.length);
    return with(path, bytes).withIndex(changed);
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }

  private static JsonObject parsed(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
