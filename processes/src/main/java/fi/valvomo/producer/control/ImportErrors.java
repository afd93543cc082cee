package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong in one file, up to as much as anybody would read. */
public final class ImportErrors {

  private static final int MOST = 1_000;

  private final List<ImportError> found = new ArrayList<>();

  public void add(long line, CsvColumn column, String code, Object... details) {
    add(ImportError.of(line, column.header(), code, details));
  }

  public void add(long line, CsvColumn column, FieldError error) {
    add(new ImportError(line, column.header(), error));
  }

  public void add(ImportError error) {
    if (found.size() < MOST) {
      found.add(error);
    }
  }

  public boolean none() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  public List<ImportError> inOrder() {
    return found.stream().sorted(Comparator.comparingLong(ImportError::line)).toList();
  }
}
