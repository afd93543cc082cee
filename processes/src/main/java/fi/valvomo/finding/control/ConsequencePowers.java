package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.identity.control.Powers;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** Every rung of every ladder can be delegated. */
@ApplicationScoped
public class ConsequencePowers implements Powers {

  @Inject private ConsequenceLadder ladder;

  @Override
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (RelationType relation : RelationType.values()) {
      for (ConsequenceRung rung : ladder.of(relation)) {
        codes.add(Deciders.power(relation, rung.kind()));
      }
    }
    return codes;
  }
}
