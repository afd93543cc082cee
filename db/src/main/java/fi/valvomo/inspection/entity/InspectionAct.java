package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.InspectionState.ANNOUNCED;
import static fi.valvomo.inspection.entity.InspectionState.ASSESSING;
import static fi.valvomo.inspection.entity.InspectionState.COMMENTING;
import static fi.valvomo.inspection.entity.InspectionState.CONDUCTED;
import static fi.valvomo.inspection.entity.InspectionState.FINALISING;
import static fi.valvomo.inspection.entity.InspectionState.ISSUED;
import static fi.valvomo.inspection.entity.InspectionState.PREPARING;
import static fi.valvomo.inspection.entity.InspectionState.READY;
import static fi.valvomo.inspection.entity.InspectionState.UNDERWAY;

import fi.valvomo.kernel.entity.Role;
import java.util.Locale;
import java.util.Set;

/** What a person can do to an inspection, by whom and in which states. */
public enum InspectionAct {
  /** Esteellisyyden arviointi ja valmistelu. */
  PREPARATION(Role.OFFICER, PREPARING),
  /** Ennakkoilmoitus. */
  NOTICE(Role.OFFICER, PREPARING),
  /** Ennakkokyselyyn vastaaminen. */
  PRE_QUESTIONNAIRE(Role.PROVIDER, ANNOUNCED),
  /** Käynnin aloitus. */
  START(Role.OFFICER, READY),
  /** Kriteerin arviointi; still possible while the draft is written. */
  ANSWERS(Role.OFFICER, UNDERWAY, CONDUCTED),
  /** Havainnon kirjaaminen. */
  FINDINGS(Role.OFFICER, UNDERWAY, CONDUCTED),
  /** Käynnin päätös. */
  END(Role.OFFICER, UNDERWAY),
  /** Raporttiluonnoksen lähetys. */
  DRAFT_REPORT(Role.OFFICER, CONDUCTED),
  /** Kommentointi; a late comment still enters until the final report. */
  COMMENTS(Role.PROVIDER, COMMENTING, ASSESSING, FINALISING),
  /** Lisäajan pyytäminen kommenteille; until the final report. */
  EXTENSION_REQUESTS(Role.PROVIDER, COMMENTING, ASSESSING, FINALISING),
  /** Lisäaikapyynnön ratkaiseminen. */
  EXTENSION_DECISIONS(Role.OFFICER, COMMENTING, ASSESSING, FINALISING),
  /** Kommenttien arviointi. */
  COMMENT_ASSESSMENTS(Role.OFFICER, ASSESSING),
  /** Tarkastuskertomuksen antaminen. */
  FINAL_REPORT(Role.OFFICER, FINALISING),
  /** Asian päättäminen. */
  CLOSURE(Role.OFFICER, ISSUED);

  private final Role role;
  private final Set<InspectionState> states;

  InspectionAct(Role role, InspectionState... states) {
    this.role = role;
    this.states = Set.of(states);
  }

  /** Who does this. */
  public Role role() {
    return role;
  }

  boolean belongsTo(InspectionState state) {
    return states.contains(state);
  }

  /** The name of the act at the boundary, such as {@code draft-report}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
