package fi.valvomo.kernel.boundary;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Learns from the container, before anything is asked, which classes are resources. */
@HandlesTypes(Path.class)
public class ResourceIndex implements ServletContainerInitializer {

  private static volatile Set<Class<?>> resources = Set.of();

  @Override
  public void onStartup(Set<Class<?>> found, ServletContext application) {
    resources = found == null ? Set.of() : Set.copyOf(found);
  }

  static Set<Class<?>> resources() {
    return resources;
  }
}
