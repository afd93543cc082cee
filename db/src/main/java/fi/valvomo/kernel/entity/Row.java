package fi.valvomo.kernel.entity;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of a {@link RowQuery}, read by the position of its column from 0. Nulls stay null. */
public final class Row {

  private final Object[] columns;

  Row(Object columns) {
    this.columns = columns instanceof Object[] many ? many : new Object[] {columns};
  }

  public UUID uuid(int column) {
    return (UUID) columns[column];
  }

  public String text(int column) {
    return (String) columns[column];
  }

  public Instant instant(int column) {
    return columns[column] == null ? null : ((Timestamp) columns[column]).toInstant();
  }

  public LocalDate date(int column) {
    return columns[column] == null ? null : ((Date) columns[column]).toLocalDate();
  }

  public Integer integer(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).intValue();
  }

  public Long number(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).longValue();
  }

  public BigDecimal decimal(int column) {
    return (BigDecimal) columns[column];
  }

  public boolean flag(int column) {
    return Boolean.TRUE.equals(columns[column]);
  }

  /** The constant named by the column, or null. */
  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return columns[column] == null ? null : Enum.valueOf(type, text(column));
  }
}
