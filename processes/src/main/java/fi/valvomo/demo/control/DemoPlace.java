package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitType;
import java.util.Set;
import java.util.UUID;

/**
 * A unit in which a case of the demo happens, and who answers for it.
 *
 * @param basisCode the legal basis of a visit there
 * @param provider the person who acts for the producer
 * @param ofAccount whether that is the demo account of the relation
 */
record DemoPlace(
    UUID unitId,
    UUID relationId,
    String basisCode,
    UnitType type,
    Language language,
    Viewer provider,
    boolean ofAccount) {

  static DemoPlace of(ServiceUnit unit, SteeringRelation relation, Viewer account) {
    return new DemoPlace(
        unit.id(),
        relation.id(),
        basis(relation),
        unit.type(),
        unit.language(),
        answering(unit, account),
        account.producers().contains(unit.producerId()));
  }

  private static String basis(SteeringRelation relation) {
    return switch (relation.type()) {
      case OWN, CONTRACT, VOUCHER -> relation.type().name();
      case GRANT -> relation.actApplies() ? "GRANT_ACT" : "GRANT_TERMS";
    };
  }

  /** The account where it acts for this producer, else a fictional colleague elsewhere. */
  private static Viewer answering(ServiceUnit unit, Viewer account) {
    if (account.producers().contains(unit.producerId())) {
      return account;
    }
    return new Viewer(
        UUID.nameUUIDFromBytes(
            unit.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "Toivo Vastaava",
        account.roles(),
        Set.of(unit.producerId()),
        unit.language());
  }
}
