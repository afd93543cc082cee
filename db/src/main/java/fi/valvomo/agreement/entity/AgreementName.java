package fi.valvomo.agreement.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.producer.entity.FieldChecks;

/**
 * How people call an agreement. Once made, it is right in itself.
 *
 * @param number of the contract register, or null
 * @param name what it is about
 */
public record AgreementName(String number, String name) {

  public AgreementName {
    number = clean(number);
    name = clean(name);
    new FieldChecks()
        .atMost(60, "number", number)
        .required("name", name)
        .atMost(400, "name", name)
        .orThrow();
  }

  /** In one line: for the relation that an agreement stands behind, and for letters. */
  public String words() {
    String words = number == null ? name : number + " " + name;
    return words.length() > 200 ? words.substring(0, 199) + "…" : words;
  }
}
