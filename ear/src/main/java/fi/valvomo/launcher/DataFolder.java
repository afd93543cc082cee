package fi.valvomo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The one folder that outlives a start, held by one Valvomo at a time. */
final class DataFolder {

  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

  private final Path path;

  // Kept for as long as the folder is used: without a reader, the lock would go with the garbage.
  private final FileLock lock;

  private DataFolder(Path path, FileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /** The operating system gives the lock back whichever way this process ends. */
  static DataFolder locked(Path path) {
    try {
      // It holds passwords and people's cases; a folder that is there already keeps its rights.
      Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWN));
      FileLock lock = lock(path.resolve("valvomo.lock"));
      if (lock == null) {
        throw new WrongSetting(Settings.DATA, path.toString(), "another Valvomo is using it");
      }
      DataFolder data = new DataFolder(path, lock);
      Files.createDirectories(data.log());
      data.forgetAddress();
      return data;
    } catch (IOException refused) {
      throw new WrongSetting(Settings.DATA, path.toString(), "not a folder to write in");
    }
  }

  private static FileLock lock(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
  }

  boolean isLocked() {
    return lock.isValid();
  }

  Path path() {
    return path;
  }

  Path log() {
    return path.resolve("log");
  }

  /** Tells other programs the port, once Valvomo answers there. */
  void publish(HttpAddress address) {
    try {
      Path written = path.resolve("http-port.new");
      Files.writeString(written, address.port() + "\n");
      Files.move(written, httpPort(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Nobody shall look for a Valvomo that has gone. */
  void forgetAddress() {
    try {
      Files.deleteIfExists(httpPort());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Path httpPort() {
    return path.resolve("http-port");
  }
}
