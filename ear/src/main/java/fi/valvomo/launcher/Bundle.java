package fi.valvomo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that is delivered: valvomo.jar, valvomo.war, lib, micro. */
record Bundle(Path folder) {

  static Bundle ofThisJar() {
    try {
      URL jar = Bundle.class.getProtectionDomain().getCodeSource().getLocation();
      return new Bundle(Path.of(jar.toURI()).getParent());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Path war() {
    return folder.resolve("valvomo.war");
  }

  /** Payara Micro, unpacked when the bundle was built. */
  Path micro() {
    return folder.resolve("micro");
  }

  /** The jars that only the launcher sees. */
  List<Path> ownLibraries() {
    try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
