package fi.valvomo.launcher.database;

import fi.valvomo.launcher.Database;
import fi.valvomo.launcher.DatabaseAccess;
import fi.valvomo.launcher.StartFailed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of our own on the loopback address, whose data outlives it. */
public final class EmbeddedDatabase implements Database {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final Cluster cluster;
  private final DatabaseAccess access;

  private EmbeddedDatabase(EmbeddedPostgres postgres, Cluster cluster, DatabaseAccess access) {
    this.postgres = postgres;
    this.cluster = cluster;
    this.access = access;
  }

  /** Starts it, for the first time or again, also after a start that was killed. */
  public static EmbeddedDatabase opened(Path data) {
    Platform.check();
    Cluster cluster = new Cluster(data.resolve("postgresql"));
    cluster.stopOrphan();
    cluster.putAsideUnfinished();
    Password password = Password.keptIn(data.resolve("postgresql.password"), cluster);
    try {
      EmbeddedPostgres postgres = start(data, cluster, password);
      ApplicationDatabase own = ApplicationDatabase.in(postgres.getPort(), password);
      if (!cluster.isFinished()) {
        own.create();
      }
      return new EmbeddedDatabase(postgres, cluster, own.access());
    } catch (IOException | IllegalStateException | SQLException failed) {
      throw new StartFailed(
          "the embedded PostgreSQL does not start: "
              + failed.getMessage()
              + "; its log is "
              + log(data),
          failed);
    }
  }

  // The library is made for tests and would trade safety for speed: fsync and commits are put
  // back here, and passwords are asked for.
  private static EmbeddedPostgres start(Path data, Cluster cluster, Password password)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster.folder())
        .setOverrideWorkingDirectory(program(data).toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        // millions of figures are judged in one statement: room for that, and fewer checkpoints
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_wal_size", "4GB")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("max_connections", "100")
        .setServerConfig("log_checkpoints", "off")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("auth-host", "scram-sha-256")
        .setLocaleConfig("auth-local", "scram-sha-256")
        .setLocaleConfig("pwfile", password.file().toString())
        .setConnectConfig("password", password.value())
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
        .start();
  }

  // The library lets everybody write where it unpacks; so nobody else may come near.
  private static Path program(Path data) throws IOException {
    Path closed = data.resolve("postgresql-program");
    if (!Files.exists(closed)) {
      Files.createDirectory(
          closed,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return closed.resolve("unpacked");
  }

  private static Path log(Path data) {
    return data.resolve("log").resolve("postgresql.log");
  }

  @Override
  public DatabaseAccess access() {
    return access;
  }

  @Override
  public void settle() {
    try {
      if (!cluster.isFinished()) {
        cluster.finish();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException stubborn) {
      System.getLogger(EmbeddedDatabase.class.getName())
          .log(System.Logger.Level.WARNING, "PostgreSQL did not stop by itself", stubborn);
    }
    cluster.stopOrphan();
  }
}
