package fi.valvomo.identity.entity;

/**
 * What was answered to a submission, kept for the case that it is sent again.
 *
 * @param fingerprint SHA-256 of method, path and body, in hexadecimal
 * @param status HTTP status, or null while the answer has not left yet
 * @param location address of what was made, or null
 * @param etag entity tag, or null
 * @param body the answer itself, or null
 */
public record KeptAnswer(
    String fingerprint, Integer status, String location, String etag, String body) {

  /** Whether the answer is known, or only that the submission took effect. */
  public boolean isAnswered() {
    return status != null;
  }
}
