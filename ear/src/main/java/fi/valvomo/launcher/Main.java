package fi.valvomo.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Starts everything, says where it is, and leaves the server running. */
public final class Main {

  private Main() {}

  /** Takes no arguments: every setting comes from the environment (see README). */
  public static void main(String[] args) {
    Screen screen = Screen.opened();
    Thread.currentThread().setUncaughtExceptionHandler((main, fault) -> fault(screen, fault));
    try {
      start(screen, Settings.of(System.getenv()));
    } catch (WrongSetting wrong) {
      screen.fail(wrong.getMessage());
      System.exit(WrongSetting.EXIT_CODE);
    } catch (StartFailed failed) {
      screen.fail(failed.getMessage());
      System.exit(StartFailed.EXIT_CODE);
    } catch (UncheckedIOException broken) {
      screen.fail("a file cannot be read or written: " + broken.getCause());
      System.exit(StartFailed.EXIT_CODE);
    }
  }

  private static void fault(Screen screen, Throwable fault) {
    System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "A fault of ours", fault);
    screen.fail("a fault of ours, told in the log: " + fault);
    System.exit(StartFailed.EXIT_CODE);
  }

  private static void start(Screen screen, Settings settings) {
    ParentWatch.whereAskedFor();
    HttpAddress address = settings.address().free();
    DataFolder data = DataFolder.locked(settings.data());
    Bundle bundle = Bundle.ofThisJar();
    screen.say("Valvomo is starting, data in " + data.path() + " ...");
    Log log = Log.into(data);
    Database database = Databases.open(settings, data, bundle);
    Shutdown.registered(screen, data, database);
    settings.publish(database.access(), address, SecretKey.of(settings, data));
    if (!settings.demo()) {
      database.settle();
    }
    Path root = PayaraHome.refilled(bundle, data, settings.node());
    PayaraServer.start(bundle, root, address, log);
    Readiness.of(address).await();
    // a demo that was killed while it loaded is begun anew: half a furnished house is none
    database.settle();
    data.publish(address);
    screen.say(Welcome.to(address, settings));
  }
}
