package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a list is asked for, and from where: {@code ?limit=} and {@code ?after=}. */
public class PageParams {

  private static final int MOST = 500;
  private static final int USUAL = 50;

  // text, because Jersey answers 404 to a parameter that it cannot read as a number
  @QueryParam("limit")
  @Schema(
      type = SchemaType.INTEGER,
      minimum = "1",
      maximum = "500",
      defaultValue = "50",
      description = "Rows on a page")
  private String limit;

  @QueryParam("after")
  @Schema(description = "Where the last page ended: its next")
  private String after;

  /** For the container. */
  public PageParams() {}

  PageParams(String limit, String after) {
    this.limit = limit;
    this.after = after;
  }

  /**
   * How many rows at most.
   *
   * @throws InvalidException unless 1 to 500
   */
  public int limit() {
    if (limit == null || limit.isBlank()) {
      return USUAL;
    }
    if (limit.matches("\\d{1,3}")) {
      int asked = Integer.parseInt(limit);
      if (asked >= 1 && asked <= MOST) {
        return asked;
      }
    }
    throw InvalidException.of("limit", "limit", MOST);
  }

  /** The opaque cursor as it came, or null. */
  public String after() {
    return after;
  }

  /**
   * The cursor of a list that is sorted by so many keys, or null at its beginning.
   *
   * @throws InvalidException when it is not such a cursor
   */
  public Cursor after(int keys) {
    return Cursor.decode(after, keys);
  }
}
