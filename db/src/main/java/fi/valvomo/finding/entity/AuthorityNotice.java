package fi.valvomo.finding.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The notice to the supervisory authority of that day (ilmoitus valvontaviranomaiselle), or the
 * reason why none was sent. 741/2023 34 §.
 */
@Embeddable
@Access(AccessType.FIELD)
public class AuthorityNotice {

  @Column(name = "authority_code")
  private String code;

  @Column(name = "authority_name")
  private String name;

  @Column(name = "authority_channel")
  private String channel;

  @Column(name = "authority_reference")
  private String reference;

  @Column(name = "authority_text")
  private String text;

  @Column(name = "authority_document_id")
  private UUID documentId;

  @Column(name = "not_sent_reason")
  private String notSentReason;

  protected AuthorityNotice() {}

  private AuthorityNotice(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /**
   * It was sent.
   *
   * @param channel by what means
   * @param reference the authority's receipt or the message's number, or null
   * @param documentId the document that was sent
   */
  public static AuthorityNotice sent(
      String code, String name, String channel, String reference, String text, UUID documentId) {
    AuthorityNotice notice = new AuthorityNotice(code, name);
    notice.channel = channel;
    notice.reference = reference;
    notice.text = text;
    notice.documentId = documentId;
    return notice;
  }

  /** It was not sent, for a recorded reason. */
  public static AuthorityNotice notSent(String code, String name, String reason) {
    AuthorityNotice notice = new AuthorityNotice(code, name);
    notice.notSentReason = reason;
    return notice;
  }

  public String code() {
    return code;
  }

  /** The authority's name on that day. */
  public String name() {
    return name;
  }

  public String channel() {
    return channel;
  }

  public String reference() {
    return reference;
  }

  public String text() {
    return text;
  }

  public UUID documentId() {
    return documentId;
  }

  /** Null where it was sent. */
  public String notSentReason() {
    return notSentReason;
  }
}
