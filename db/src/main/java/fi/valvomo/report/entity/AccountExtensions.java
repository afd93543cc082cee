package fi.valvomo.report.entity;

import fi.valvomo.work.entity.TimeExtensions;
import jakarta.enterprise.context.ApplicationScoped;

/** The store of more time for accounts, asked for and given. */
@ApplicationScoped
public class AccountExtensions extends TimeExtensions<AccountExtension> {

  protected AccountExtensions() {
    super(AccountExtension.class);
  }
}
