package fi.valvomo.programme.control;

import fi.valvomo.criteria.control.KnownObjectives;
import fi.valvomo.programme.entity.Objective;
import fi.valvomo.programme.entity.Objectives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the programme is to secure, in its order. */
@ApplicationScoped
@Transactional
public class ReadObjectives implements KnownObjectives {

  @Inject private Objectives objectives;

  public List<Objective> all() {
    return objectives.all();
  }

  @Override
  public Set<String> codes() {
    return all().stream().map(Objective::code).collect(Collectors.toSet());
  }
}
