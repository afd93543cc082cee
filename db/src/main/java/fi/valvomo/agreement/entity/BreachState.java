package fi.valvomo.agreement.entity;

/** Where the watch of a missed target stands (poikkeaman tila). */
public enum BreachState {
  /** Selvitystä odotetaan tuottajalta. */
  EXPLANATION_ASKED,
  /** Selvitys on annettu. */
  EXPLAINED,
  /** Selvitystä ei annettu määräajassa. */
  NOT_EXPLAINED,
  /** Selvitys hyväksyttiin. */
  ACCEPTED,
  /** Kirjattiin, mutta ei johtanut havaintoon. */
  NOTED,
  /** Johti havaintoon. */
  FINDING_MADE,
  /** Palvelulinjan kanssa on sovittu toimenpiteestä, joka on tekemättä tai toteamatta. */
  MEASURE_AGREED,
  /** Toimenpide todettiin tehdyksi. */
  MEASURE_DONE,
  /** Raukesi: toteuma korjattiin, eikä tavoitteesta enää jäädä. */
  SETTLED;

  /** Whether somebody still has something to do. */
  public boolean isOpen() {
    return this == EXPLANATION_ASKED
        || this == EXPLAINED
        || this == NOT_EXPLAINED
        || this == MEASURE_AGREED;
  }
}
