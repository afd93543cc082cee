package fi.valvomo.producer.control;

/** A column of an import file. */
public interface CsvColumn {

  /** Its name in the header of the file, in small letters. */
  String header();

  /** Name of the same thing in the interface. */
  String field();

  /** Whether a file may leave the column out. */
  default boolean isOptional() {
    return false;
  }
}
