package fi.valvomo.it;

import fi.valvomo.demo.control.DemoCast;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** The fictional world in which the in-container tests live: the demo's register and people. */
@ApplicationScoped
@Transactional
public class World {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private DemoCast cast;
  @Inject private DecidedRows rows;
  @Inject private SteeringRelations relations;

  private static final String TIMERS_OF_CASES =
      "delete from flowable.act_ru_timer_job where process_instance_id_ is not null";

  /**
   * Made once; later calls find it there. Time has stopped for the cases of earlier tests: the days
   * that pass in a test are its own, and need not be lived by hundreds of others.
   */
  public void open() {
    rows.listen();
    cast.assemble();
    em.createNativeQuery(TIMERS_OF_CASES).executeUpdate();
  }

  public Viewer officer() {
    return cast.person("officer");
  }

  public Viewer officer2() {
    return cast.person("officer2");
  }

  public Viewer manager() {
    return cast.person("manager");
  }

  public Viewer provider(RelationType type) {
    return cast.provider(type);
  }

  /** The first relation of this kind of the producer for which the provider account acts. */
  public SteeringRelation relation(RelationType type) {
    UUID producer = provider(type).producers().iterator().next();
    return em.createQuery(
            "select r from SteeringRelation r, ServiceUnit u where u.id = r.unitId"
                + " and r.producerId = :producer and r.type = :type and r.validTo is null"
                + " order by r.validFrom, u.oid",
            SteeringRelation.class)
        .setParameter("producer", producer)
        .setParameter("type", type)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** What steers the unit of this OID. */
  public SteeringRelation relationOf(String unitOid) {
    return em.createQuery(
            "select r from SteeringRelation r, ServiceUnit u where u.id = r.unitId"
                + " and u.oid = :oid and r.validTo is null order by r.validFrom, r.id",
            SteeringRelation.class)
        .setParameter("oid", new Oid(unitOid))
        .setMaxResults(1)
        .getSingleResult();
  }

  /** What steers the first own unit of this type. */
  public SteeringRelation ownRelation(UnitType type) {
    return em.createQuery(
            "select r from SteeringRelation r, ServiceUnit u where u.id = r.unitId"
                + " and u.type = :type and r.type = :own and r.validTo is null"
                + " order by r.validFrom, u.name",
            SteeringRelation.class)
        .setParameter("type", type)
        .setParameter("own", RelationType.OWN)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** Somebody who acts for the producer of this relation. */
  public Viewer answeringFor(SteeringRelation relation) {
    return new Viewer(
        UUID.randomUUID(),
        "Toivo Vastaava",
        Set.of(Role.PROVIDER),
        Set.of(relation.producerId()),
        Language.FI);
  }

  /** How many rows a table holds; its name comes from the test. */
  public long rows(String table) {
    return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
        .longValue();
  }
}
