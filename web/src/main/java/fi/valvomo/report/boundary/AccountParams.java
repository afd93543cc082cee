package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of a list of accounts. */
public class AccountParams {

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("state")
  private AccountState state;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("late")
  private Boolean late;

  @QueryParam("broken")
  private Boolean broken;

  AccountFilter filter(LocalDate today) {
    return new AccountFilter(
        unit,
        producer,
        state,
        relation,
        Boolean.TRUE.equals(late),
        Boolean.TRUE.equals(broken),
        today);
  }
}
