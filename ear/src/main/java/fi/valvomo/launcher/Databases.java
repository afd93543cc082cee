package fi.valvomo.launcher;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Finds the classes of the launcher's own libraries, which the application must not see. */
final class Databases {

  private static final String PACKAGE = "fi.valvomo.launcher.database.";

  private Databases() {}

  static Database open(Settings settings, DataFolder data, Bundle bundle) {
    return settings
        .database()
        .map(given -> made(bundle, "ServerDatabase", DatabaseAccess.class, given))
        .orElseGet(() -> made(bundle, "EmbeddedDatabase", Path.class, data.path()));
  }

  private static <T> Database made(Bundle bundle, String name, Class<T> type, T value) {
    // Stays open: the database's classes are needed until the end.
    URLClassLoader libraries = new URLClassLoader(urls(bundle), Databases.class.getClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(libraries);
    try {
      Class<?> kind = Class.forName(PACKAGE + name, true, libraries);
      return (Database) kind.getMethod("opened", type).invoke(null, value);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof RuntimeException told) {
        throw told;
      }
      throw new StartFailed("the database does not start: " + failed.getCause(), failed);
    } catch (ReflectiveOperationException incomplete) {
      throw new StartFailed("this bundle is incomplete: " + incomplete.getMessage(), incomplete);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] urls(Bundle bundle) {
    return bundle.ownLibraries().stream().map(Databases::url).toArray(URL[]::new);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
