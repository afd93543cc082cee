package fi.valvomo.report.entity;

/**
 * What came when an address was asked.
 *
 * @param status of the answer, or null where none came
 */
public record LinkAnswer(LinkResult result, Integer status) {

  public static LinkAnswer of(int status) {
    return new LinkAnswer(
        status >= 200 && status < 300 ? LinkResult.WORKS : LinkResult.ANSWERS_ERROR, status);
  }
}
