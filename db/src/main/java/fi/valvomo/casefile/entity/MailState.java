package fi.valvomo.casefile.entity;

/** What became of a message to one person. */
public enum MailState {
  /** Odottaa: for its time, for mail to be set up, or for another try. */
  WAITING,
  /** Lähetetään. */
  SENDING,
  /** Lähetetty: the mail server took it. */
  SENT,
  /** Ei osoitetta: the person has no e-mail. */
  NO_ADDRESS,
  /** Ei lähtenyt: refused for good, or given up after all tries. */
  FAILED,
  /** Palautui: it was taken and came back later. */
  BOUNCED
}
