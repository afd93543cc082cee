package fi.valvomo.engine;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one database behind aggregates and engine: one connection and one local transaction for both.
 * The search path finds our tables in {@code valvomo} and the engine's in {@code flowable}. Texts
 * travel untyped, because EclipseLink says of every null that it is a text, also of a UUID.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/valvomo",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=valvomo.db.url}",
    properties = {
      "currentSchema=valvomo,flowable",
      "reWriteBatchedInserts=true",
      "stringType=unspecified",
      // what people wrote, and about whom, is no business of a log: errors are told without values
      "logServerErrorDetail=false"
    },
    user = "${MPCONFIG=valvomo.db.user}",
    password = "${MPCONFIG=valvomo.db.password}",
    minPoolSize = 4,
    maxPoolSize = 40)
@Singleton
public class Database {}
