package fi.valvomo.it;

import fi.valvomo.identity.entity.IdentityRefusal;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.kernel.entity.WrongTypeException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that can go wrong in a request, on demand. Stands in the tests' WAR only. */
@Path("trouble")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TroubleResource {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private Users users;
  @Inject private SomebodyElse somebodyElse;

  /** Something with every kind of field. */
  public record Form(
      @NotNull @Size(max = 5) String text,
      UUID id,
      LocalDate day,
      Role role,
      @Valid List<Line> lines) {}

  /** A line of it. */
  public record Line(@Min(1) int number, UUID id) {}

  @GET
  @Path("forgotten")
  public String forgotten() {
    return "nobody should read this";
  }

  @POST
  @PermitAll
  @Path("form")
  public void form(@NotNull @Valid Form form) {
    // whatever arrives here was readable
  }

  @GET
  @PermitAll
  @Path("query")
  public void query(
      @QueryParam("day") LocalDate day,
      @QueryParam("language") Language language,
      @QueryParam("number") int number) {
    // whatever arrives here was readable
  }

  @GET
  @PermitAll
  @Path("thrown/{kind}")
  public void thrown(@PathParam("kind") String kind) {
    throw switch (kind) {
      case "refused" -> new EJBException(new RefusedException(IdentityRefusal.LAST_ADMIN));
      case "invalid" -> new InvalidException(List.of(FieldError.of("lines[2].day", "limit", 7)));
      case "large" -> new TooLargeException(50L * 1024 * 1024);
      case "type" -> new WrongTypeException("application/x-dosexec");
      default -> new NullPointerException("secret of the house");
    };
  }

  @PUT
  @PermitAll
  @Transactional
  @Path("race/{user}")
  public void loseRace(@PathParam("user") UUID id) {
    User user = users.get(id);
    user.speak(Language.EN, Instant.now());
    somebodyElse.changes(id);
  }

  @PUT
  @PermitAll
  @Transactional
  @Path("duplicate/{user}")
  public void duplicate(@PathParam("user") UUID id) {
    em.createNativeQuery("insert into user_role (user_id, role) values (?1, 'OFFICER')")
        .setParameter(1, id)
        .executeUpdate();
  }

  @PUT
  @PermitAll
  @Transactional
  @Path("nul/{user}")
  public void nul(@PathParam("user") UUID id) {
    em.createNativeQuery("update app_user set display_name = ?1 where id = ?2")
        .setParameter(1, "a\u0000b")
        .setParameter(2, id)
        .executeUpdate();
  }

  /** A colleague who is always a moment quicker. */
  @jakarta.enterprise.context.ApplicationScoped
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public static class SomebodyElse {

    @Inject private Users users;

    /** Changes the person in a transaction of its own. */
    public void changes(UUID id) {
      Viewer quicker =
          new Viewer(UUID.randomUUID(), "Nopea Kollega", Set.of(), Set.of(), Language.FI);
      users.get(id).giveLastingPassword("x", quicker, Instant.parse("2026-03-04T10:15:00Z"));
    }
  }
}
