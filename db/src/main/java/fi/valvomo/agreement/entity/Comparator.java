package fi.valvomo.agreement.entity;

import java.util.Arrays;
import java.util.Optional;

/** How a target compares what was reached (tavoitteen vertailu). */
public enum Comparator {
  /** Vähintään. */
  AT_LEAST(">="),
  /** Enintään. */
  AT_MOST("<="),
  /** Yhtä suuri; kyllä on 1 ja ei on 0. */
  EQUAL("=="),
  /** Alle. */
  BELOW("<"),
  /** Viimeistään päivänä. */
  BY_DATE("date<="),
  /** Parempi kuin edellisellä kaudella, mittarin suuntaan. */
  BETTER_THAN_PREVIOUS("better"),
  /** Tavoitteella ei ole lukua. */
  NONE("");

  private final String sign;

  Comparator(String sign) {
    this.sign = sign;
  }

  /** As files write it. */
  public String sign() {
    return sign;
  }

  /** Whether it compares with a number of the target's own. */
  public boolean needsValue() {
    return this == AT_LEAST || this == AT_MOST || this == EQUAL || this == BELOW;
  }

  /** The comparator that a file writes so. */
  public static Optional<Comparator> ofSign(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign.strip())).findFirst();
  }
}
