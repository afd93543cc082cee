package fi.valvomo.identity.boundary;

import fi.valvomo.kernel.boundary.Problems;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;

/**
 * Puts a guard before every resource method, as its annotations say, or its class's where it has
 * none. A method of which nobody said who may call it is closed to everybody.
 */
@Provider
@ApplicationScoped
public class AccessFeature implements DynamicFeature {

  /** The container has a guard of its own, which would say no without a reason. */
  private static final int BEFORE_THE_CONTAINER = Priorities.AUTHENTICATION + 2;

  @Inject private CurrentViewer current;
  @Inject private Problems problems;

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    AnnotatedElement rule = rule(resource);
    if (rule.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    RolesAllowed allowed = rule.getAnnotation(RolesAllowed.class);
    Set<String> roles =
        allowed == null || rule.isAnnotationPresent(DenyAll.class)
            ? Set.of()
            : Set.of(allowed.value());
    boolean beforePassword = rule.isAnnotationPresent(BeforePasswordChange.class);
    context.register(new Guard(current, problems, roles, beforePassword), BEFORE_THE_CONTAINER);
  }

  private static AnnotatedElement rule(ResourceInfo resource) {
    AnnotatedElement method = resource.getResourceMethod();
    boolean own =
        method.isAnnotationPresent(PermitAll.class)
            || method.isAnnotationPresent(RolesAllowed.class)
            || method.isAnnotationPresent(DenyAll.class);
    return own ? method : resource.getResourceClass();
  }
}
