package fi.valvomo.launcher;

/** The database of this start: a private one that ends with it, or somebody's server. */
public interface Database extends AutoCloseable {

  /** Where the application finds it. */
  DatabaseAccess access();

  /** The house is furnished: what is in the database from now on is kept at every later start. */
  void settle();

  /** Stops it if it is ours; what it holds stays. */
  @Override
  void close();
}
