package fi.valvomo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that Payara runs in: made anew at every start, for a kept one deploys twice. */
final class PayaraHome {

  private static final List<String> PARTS = List.of("config", "docroot", "lib", "META-INF");

  private PayaraHome() {}

  static Path refilled(Bundle bundle, DataFolder data, String node) {
    Path root = data.path().resolve("payara-" + node);
    try {
      wipe(root);
      for (String part : PARTS) {
        copy(bundle.micro().resolve(part), root.resolve(part));
      }
      return root;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void wipe(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }
}
