package fi.valvomo.agreement.entity;

import fi.valvomo.work.entity.TimeExtensions;
import jakarta.enterprise.context.ApplicationScoped;

/** The store of more time for explanations. */
@ApplicationScoped
public class BreachExtensions extends TimeExtensions<BreachExtension> {

  protected BreachExtensions() {
    super(BreachExtension.class);
  }
}
