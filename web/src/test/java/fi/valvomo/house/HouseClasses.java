package fi.valvomo.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** All classes of the house as they are compiled, read once for every test that asks about them. */
public final class HouseClasses {

  /** Of all floors, without their tests. */
  public static final JavaClasses ALL =
      new ClassFileImporter()
          .importPaths(
              Path.of("../db/target/classes"),
              Path.of("../processes/target/classes"),
              Path.of("target/classes"));

  private HouseClasses() {}
}
