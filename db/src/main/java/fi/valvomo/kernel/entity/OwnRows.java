package fi.valvomo.kernel.entity;

/**
 * The condition that keeps the rows of a list to those of a provider's own producers, and of the
 * units to which the person is limited. Two values are bound: the person's id, twice. The first
 * half finds the rows by the index of the producer.
 */
public final class OwnRows {

  private OwnRows() {}

  /**
   * For rows that name a producer and a unit.
   *
   * @param producer column of the producer, such as {@code f.producer_id}
   * @param unit column of the unit; a row without one is for those who are not limited
   */
  public static String of(String producer, String unit) {
    return producer
        + " in (select own.producer_id from membership own where own.user_id = ?)"
        + " and not exists (select 1 from membership own where own.user_id = ? and own.limited"
        + " and own.producer_id = "
        + producer
        + " and not exists (select 1 from membership_unit mu where mu.membership_id = own.id"
        + " and mu.unit_id = "
        + unit
        + "))";
  }
}
