package fi.valvomo.casefile.entity;

/** Who may read a document, from the widest circle to the narrowest. 621/1999. */
public enum Secrecy {
  /** Julkinen. */
  PUBLIC,
  /** Asianosaiselle. 621/1999 11 §. */
  PARTY,
  /** Salassa pidettävä. 621/1999 24 §. */
  SECRET;

  /** Whether readers of a wider circle than this must not see it. */
  public boolean isHiddenFrom(Secrecy readers) {
    return compareTo(readers) > 0;
  }
}
