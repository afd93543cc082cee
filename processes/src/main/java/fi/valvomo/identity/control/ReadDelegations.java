package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.identity.entity.Delegations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the table of who decides what. */
@ApplicationScoped
@Transactional
public class ReadDelegations {

  @Inject private Delegations delegations;
  @Inject @Any private Instance<Powers> rooms;

  /** All rows, the ended ones too. */
  public List<Delegation> all() {
    return delegations.all();
  }

  /** The powers that can be delegated, in order of their codes. */
  public List<String> powers() {
    return rooms.stream().flatMap(room -> room.codes().stream()).sorted().toList();
  }
}
