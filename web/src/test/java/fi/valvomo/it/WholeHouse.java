package fi.valvomo.it;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is delivered, with the tests beside it: one server start for all of them. */
@ArquillianSuiteDeployment
public class WholeHouse {

  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "valvomo.war")
        .importFrom(new File(System.getProperty("valvomo.war")))
        .as(WebArchive.class)
        .addPackages(
            true,
            Filters.exclude(".*ArchTest.*|.*PostgresForTests.*"),
            "fi.valvomo.it",
            "fi.valvomo.bench")
        .addAsLibrary(jarOf(Assertions.class))
        .addAsLibrary(jarOf(com.icegreen.greenmail.util.GreenMail.class))
        .addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
